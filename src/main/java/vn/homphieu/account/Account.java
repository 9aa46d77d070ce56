package vn.homphieu.account;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.VietnamTime;

/** An official's account: who it is for, what it may do where, and how it logs in. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read in queries only
class Account {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
	@SequenceGenerator(name = "account_seq", allocationSize = 50)
	private Long id;

	@Version
	private int revision;

	private String username;

	private String name;

	@Enumerated(EnumType.STRING)
	private Role role;

	private String area;

	private List<String> stations;

	private List<String> levels;

	private String password;

	private boolean mustChange;

	private boolean enabled;

	private int failures;

	private @Nullable Instant lockedUntil;

	private @Nullable String totpSecret;

	private long totpStep;

	private Instant createdAt;

	private String createdBy;

	private Instant changedAt;

	private @Nullable Instant lastLoginAt;

	/** For the persistence provider. */
	@SuppressWarnings("NullAway.Init")
	protected Account() {
	}

	/** A new account, whose password must be changed at the first login. */
	@SuppressWarnings("NullAway.Init") // the key is given by the database
	Account(AccountDetails details, String password, String createdBy, Instant now) {
		this.username = details.username();
		this.password = password;
		this.mustChange = true;
		this.enabled = true;
		this.createdAt = now;
		this.createdBy = createdBy;
		describe(details, now);
	}

	/** Says anew who it is for and where; its username stays. */
	final void describe(AccountDetails details, Instant now) {
		this.name = details.name();
		this.role = details.role();
		this.area = details.responsibility().area();
		this.stations = details.responsibility().stations().stream().sorted().toList();
		this.levels = details.responsibility().levels().stream().sorted().map(Level::name).toList();
		this.changedAt = now;
	}

	/** Gives a password that was made for the official, who must change it. */
	void issue(String hash, Instant now) {
		this.password = hash;
		this.mustChange = true;
		unlock();
		this.changedAt = now;
	}

	/** Sets the official's own password. */
	void change(String hash, Instant now) {
		this.password = hash;
		this.mustChange = false;
		this.changedAt = now;
	}

	void enable(boolean enabled, Instant now) {
		this.enabled = enabled;
		this.changedAt = now;
	}

	/** Counts a failed attempt. */
	void fail(Lockout lockout, Instant now) {
		this.failures++;
		Instant until = lockout.until(this.failures, now);
		this.lockedUntil = (until != null) ? until : this.lockedUntil;
	}

	boolean isLocked(Instant now) {
		return this.lockedUntil != null && now.isBefore(this.lockedUntil);
	}

	void unlock() {
		this.failures = 0;
		this.lockedUntil = null;
	}

	/** Notes that the official is in. */
	void enter(Instant now) {
		unlock();
		this.lastLoginAt = now;
	}

	/** Takes a device that has shown a code. */
	void takeDevice(String secret, long step) {
		this.totpSecret = secret;
		this.totpStep = step;
	}

	/** Notes that the code of a time step was used. */
	void useCode(long step) {
		this.totpStep = step;
	}

	void forgetDevice() {
		this.totpSecret = null;
		this.totpStep = 0;
	}

	long id() {
		return this.id;
	}

	String username() {
		return this.username;
	}

	Role role() {
		return this.role;
	}

	String password() {
		return this.password;
	}

	boolean mustChange() {
		return this.mustChange;
	}

	boolean isEnabled() {
		return this.enabled;
	}

	@Nullable String totpSecret() {
		return this.totpSecret;
	}

	boolean hasDevice() {
		return this.totpSecret != null;
	}

	long totpStep() {
		return this.totpStep;
	}

	AccountDetails details() {
		Set<Level> own = this.levels.stream().map(Level::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
		return new AccountDetails(this.username, this.name, this.role,
				new Responsibility(this.area, Set.copyOf(this.stations), own));
	}

	/** The account as a session keeps it: without the password. */
	Official official() {
		AccountDetails details = details();
		return new Official(this.id, this.username, this.name, this.role, details.responsibility(), "");
	}

	AccountInfo info(Instant now) {
		return new AccountInfo(this.id, details(), this.enabled, isLocked(now), this.mustChange, hasDevice(),
				VietnamTime.at(this.createdAt), (this.lastLoginAt != null) ? VietnamTime.at(this.lastLoginAt) : null);
	}

}
