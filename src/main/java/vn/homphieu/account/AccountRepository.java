package vn.homphieu.account;

import java.util.List;
import java.util.Optional;

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

	boolean existsByRoleAndEnabledTrue(Role role);

	/** Attempts on one account come one after another. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Account a where a.id = :id")
	Optional<Account> lock(long id);

}
