package vn.homphieu.account;

import java.util.List;

/**
 * The second factors of an account.
 *
 * @param device whether a device shows codes
 * @param passkeys its passkeys
 * @param recoveryCodes how many recovery codes are left
 */
public record FactorInfo(boolean device, List<PasskeyInfo> passkeys, int recoveryCodes) {

	/**
	 * Tells whether the second factor can be asked for.
	 * @return whether there is anything to give
	 */
	public boolean any() {
		return lasting() || this.recoveryCodes > 0;
	}

	/**
	 * Tells whether there is a factor that is not used up.
	 * @return whether there is a device or a passkey
	 */
	public boolean lasting() {
		return this.device || !this.passkeys.isEmpty();
	}

}
