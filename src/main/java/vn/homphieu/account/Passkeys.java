package vn.homphieu.account;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.homphieu.kernel.VietnamTime;

/**
 * Passkeys: a device that knows its owner by finger, face or number answers a challenge
 * (WebAuthn level 3). Each is a second factor, and alone as good as password and code.
 */
@Service
public class Passkeys {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

	private final PasskeyOwners owners;

	private final PasskeyStore keys;

	private final LoginOutcomes outcomes;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final JsonMapper json = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

	Passkeys(PasskeyOwners owners, PasskeyStore keys, LoginOutcomes outcomes, ApplicationEventPublisher events,
			Clock clock) {
		this.owners = owners;
		this.keys = keys;
		this.outcomes = outcomes;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Where the portal is, as the browser sees it. A passkey only ever answers the host
	 * it was made for, so the request's own word is good enough.
	 *
	 * @param host name of the host
	 * @param origin scheme, host and port
	 */
	public record Place(String host, String origin) {
	}

	/**
	 * Asks for a new passkey.
	 * @param actor whose
	 * @param place where the portal is
	 * @param challenge random bytes that the session keeps
	 * @return what the browser is told, as JSON
	 */
	@Transactional(readOnly = true)
	public String ask(Actor actor, Place place, byte[] challenge) {
		return this.json.writeValueAsString(creation(actor, place, challenge));
	}

	/**
	 * Takes a new passkey.
	 * @param actor whose
	 * @param place where the portal is
	 * @param challenge what the session kept
	 * @param answer the browser's answer, as JSON
	 * @throws AccountRefusedException if the answer does not fit
	 */
	@Requires(Action.OWN_ACCOUNT)
	@Transactional
	public void take(Actor actor, Place place, byte[] challenge, String answer) {
		try {
			PublicKeyCredential<AuthenticatorAttestationResponse> credential = this.json.readValue(answer,
					new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {
					});
			operations(place).registerCredential(new ImmutableRelyingPartyRegistrationRequest(
					creation(actor, place, challenge), new RelyingPartyPublicKey(credential, label())));
		}
		catch (RuntimeException ex) {
			throw new AccountRefusedException(
					List.of(new AccountFault("passkey", "PASSKEY_WRONG", String.valueOf(ex.getMessage()))));
		}
		this.events
			.publishEvent(new AccountEvent(actor, "account.passkey.added", actor.username(), Map.of(), Map.of()));
	}

	/**
	 * Asks for a passkey that is known.
	 * @param username whose; null for whichever the device offers
	 * @param place where the portal is
	 * @return what the browser is told
	 */
	@Transactional(readOnly = true)
	public PublicKeyCredentialRequestOptions challenge(@Nullable String username, Place place) {
		Authentication owner = (username != null) ? authentication(username) : null;
		return operations(place)
			.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(owner));
	}

	/**
	 * Writes what the browser is told.
	 * @param options the challenge
	 * @return as JSON
	 */
	public String json(PublicKeyCredentialRequestOptions options) {
		return this.json.writeValueAsString(options);
	}

	/**
	 * Checks the answer of a passkey.
	 * @param expected key of the account that it must belong to; null for any
	 * @param options the challenge that was sent
	 * @param answer the browser's answer, as JSON
	 * @param place where the portal is
	 * @param address where from
	 * @return the answer; failures count like wrong passwords
	 */
	@BeforeLogin
	@Transactional
	public LoginAnswer check(@Nullable Long expected, PublicKeyCredentialRequestOptions options, String answer,
			Place place, String address) {
		Long owner = owner(options, answer, place);
		boolean right = owner != null && (expected == null || expected.equals(owner));
		return this.outcomes.note((expected != null) ? expected : owner, right, "passkey", address);
	}

	private @Nullable Long owner(PublicKeyCredentialRequestOptions options, String answer, Place place) {
		try {
			PublicKeyCredential<AuthenticatorAssertionResponse> credential = this.json.readValue(answer,
					new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {
					});
			return PasskeyOwners.accountId(
					operations(place).authenticate(new RelyingPartyAuthenticationRequest(options, credential)).getId());
		}
		catch (RuntimeException ex) {
			return null;
		}
	}

	/** A passkey is called by the day it was made. */
	private String label() {
		return DAY.format(VietnamTime.dateOf(this.clock.instant()));
	}

	private PublicKeyCredentialCreationOptions creation(Actor actor, Place place, byte[] challenge) {
		Webauthn4JRelyingPartyOperations operations = operations(place);
		operations.setCustomizeCreationOptions((options) -> options.challenge(new Bytes(challenge))
			.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
				.userVerification(UserVerificationRequirement.REQUIRED)
				.residentKey(ResidentKeyRequirement.REQUIRED)
				.build()));
		return operations.createPublicKeyCredentialCreationOptions(
				new ImmutablePublicKeyCredentialCreationOptionsRequest(authentication(actor.username())));
	}

	private Webauthn4JRelyingPartyOperations operations(Place place) {
		PublicKeyCredentialRpEntity portal = PublicKeyCredentialRpEntity.builder()
			.id(place.host())
			.name("Hòm Phiếu")
			.build();
		Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(this.owners, this.keys,
				portal, Set.of(place.origin()));
		operations
			.setCustomizeRequestOptions((options) -> options.userVerification(UserVerificationRequirement.REQUIRED));
		return operations;
	}

	private static Authentication authentication(String username) {
		return UsernamePasswordAuthenticationToken.authenticated(username, null, List.of());
	}

}
