package vn.caunoi.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored accounts. */
interface AccountRepository extends Repository<KeptAccount, Long> {

    Optional<KeptAccount> findById(long id);

    Optional<KeptAccount> findByName(String name);

    Optional<KeptAccount> findByIssuerAndSubject(String issuer, String subject);

    List<KeptAccount> findAllByOrderByName();

    boolean existsByName(String name);

    long countByRoleAndDisabledAtIsNull(Role role);

    long count();

    KeptAccount save(KeptAccount account);
}
