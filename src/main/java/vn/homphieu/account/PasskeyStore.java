package vn.homphieu.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

import vn.homphieu.kernel.VietnamTime;

/** Keeps passkeys, in the caller's transaction. */
@Component
class PasskeyStore implements UserCredentialRepository {

	private static final String SAVE = """
			insert into passkey (account_id, credential, public_key, signature_count, verified, transports,
				backup_eligible, backup_state, attestation, client_data, label, created_at, used_at)
			values (:account, :credential, :key, :count, :verified, :transports, :eligible, :backup, :attestation,
				:client, :label, :created, :used)
			on conflict on constraint passkey_credential_unique do update
			set signature_count = excluded.signature_count, verified = excluded.verified,
				backup_state = excluded.backup_state, used_at = excluded.used_at
			""";

	private final JdbcClient jdbc;

	PasskeyStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<PasskeyInfo> of(long accountId) {
		return this.jdbc
			.sql("select id, label, created_at, used_at from passkey where account_id = :account order by id")
			.param("account", accountId)
			.query((row, number) -> new PasskeyInfo(row.getLong("id"), row.getString("label"),
					row.getObject("created_at", OffsetDateTime.class), row.getObject("used_at", OffsetDateTime.class)))
			.list();
	}

	boolean delete(long accountId, long id) {
		return this.jdbc.sql("delete from passkey where account_id = :account and id = :id")
			.param("account", accountId)
			.param("id", id)
			.update() > 0;
	}

	void deleteAll(long accountId) {
		this.jdbc.sql("delete from passkey where account_id = :account").param("account", accountId).update();
	}

	@Override
	public void delete(Bytes credential) {
		this.jdbc.sql("delete from passkey where credential = :credential")
			.param("credential", credential.getBytes())
			.update();
	}

	@Override
	public void save(CredentialRecord key) {
		this.jdbc.sql(SAVE)
			.param("account", PasskeyOwners.accountId(key.getUserEntityUserId()))
			.param("credential", key.getCredentialId().getBytes())
			.param("key", key.getPublicKey().getBytes())
			.param("count", key.getSignatureCount())
			.param("verified", key.isUvInitialized())
			.param("transports",
					key.getTransports().stream().map(AuthenticatorTransport::getValue).collect(Collectors.joining(" ")))
			.param("eligible", key.isBackupEligible())
			.param("backup", key.isBackupState())
			.param("attestation", bytes(key.getAttestationObject()))
			.param("client", bytes(key.getAttestationClientDataJSON()))
			.param("label", key.getLabel())
			.param("created", VietnamTime.at(key.getCreated()))
			.param("used", VietnamTime.at(key.getLastUsed()))
			.update();
	}

	@Override
	public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
		return this.jdbc.sql("select * from passkey where credential = :credential")
			.param("credential", credential.getBytes())
			.query((row, number) -> key(row))
			.optional()
			.orElse(null);
	}

	@Override
	public List<CredentialRecord> findByUserId(Bytes owner) {
		return this.jdbc.sql("select * from passkey where account_id = :account order by id")
			.param("account", PasskeyOwners.accountId(owner))
			.query((row, number) -> key(row))
			.list();
	}

	private static CredentialRecord key(ResultSet row) throws SQLException {
		Set<AuthenticatorTransport> transports = Arrays.stream(row.getString("transports").split(" ", -1))
			.filter((name) -> !name.isEmpty())
			.map(AuthenticatorTransport::valueOf)
			.collect(Collectors.toSet());
		ImmutableCredentialRecord.ImmutableCredentialRecordBuilder key = ImmutableCredentialRecord.builder()
			.credentialType(PublicKeyCredentialType.PUBLIC_KEY)
			.userEntityUserId(PasskeyOwners.handle(row.getLong("account_id")))
			.credentialId(new Bytes(row.getBytes("credential")))
			.publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
			.signatureCount(row.getLong("signature_count"))
			.uvInitialized(row.getBoolean("verified"))
			.transports(transports)
			.backupEligible(row.getBoolean("backup_eligible"))
			.backupState(row.getBoolean("backup_state"))
			.label(row.getString("label"))
			.created(row.getObject("created_at", OffsetDateTime.class).toInstant())
			.lastUsed(row.getObject("used_at", OffsetDateTime.class).toInstant());
		byte[] attestation = row.getBytes("attestation");
		byte[] client = row.getBytes("client_data");
		return ((attestation != null && client != null)
				? key.attestationObject(new Bytes(attestation)).attestationClientDataJSON(new Bytes(client)) : key)
			.build();
	}

	private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
		return (bytes != null) ? bytes.getBytes() : null;
	}

}
