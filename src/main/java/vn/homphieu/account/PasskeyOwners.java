package vn.homphieu.account;

import java.nio.ByteBuffer;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * The owners of passkeys: accounts, whose key is the handle that a device keeps. It says
 * nothing of the person.
 */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

	private final AccountRepository accounts;

	PasskeyOwners(AccountRepository accounts) {
		this.accounts = accounts;
	}

	static Bytes handle(long accountId) {
		return new Bytes(ByteBuffer.allocate(Long.BYTES).putLong(accountId).array());
	}

	/** The account of a handle; 0, which is nobody's, for what is no handle of ours. */
	static long accountId(Bytes handle) {
		return (handle.getBytes().length == Long.BYTES) ? ByteBuffer.wrap(handle.getBytes()).getLong() : 0;
	}

	@Override
	public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
		return entity(this.accounts.findById(accountId(handle)));
	}

	@Override
	public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
		return entity(this.accounts.findByUsername(username));
	}

	private static @Nullable PublicKeyCredentialUserEntity entity(Optional<Account> found) {
		return found
			.map((account) -> ImmutablePublicKeyCredentialUserEntity.builder()
				.id(handle(account.id()))
				.name(account.username())
				.displayName(account.details().name())
				.build())
			.orElse(null);
	}

	@Override
	public void save(PublicKeyCredentialUserEntity owner) {
		throw new UnsupportedOperationException("Owners are accounts, which are made elsewhere");
	}

	@Override
	public void delete(Bytes handle) {
		throw new UnsupportedOperationException("Accounts are never deleted");
	}

}
