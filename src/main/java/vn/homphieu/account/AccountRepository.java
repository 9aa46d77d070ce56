package vn.homphieu.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores accounts. */
interface AccountRepository extends Repository<Account, Long> {

	Account save(Account account);

	Optional<Account> findById(long id);

	Optional<Account> findByUsername(String username);

	List<Account> findAllByOrderByUsername();

	boolean existsByUsername(String username);

	@Query("select a.username from Account a where a.username in :usernames")
	Set<String> findTaken(Collection<String> usernames);

	boolean existsByRoleAndEnabledTrue(Role role);

	/** Attempts on one account come one after another. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Account a where a.id = :id")
	Optional<Account> lock(long id);

}
