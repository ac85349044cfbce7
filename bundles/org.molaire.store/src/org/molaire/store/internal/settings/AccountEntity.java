package org.molaire.store.internal.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.util.Optional;
import org.molaire.domain.practice.CmdAccount;

/** The one row of the account with CMD; there is none before an account is set. */
@Entity
@Table(name = "cmd_account")
public class AccountEntity {

    static final int ONLY = 1;

    @Id private int id = ONLY;

    private String url;

    @Column(name = "account_user")
    private String user;

    @Column(name = "pinned_certificate")
    private String pinnedCertificate;

    void set(CmdAccount account) {
        url = account.url().toString();
        user = account.user();
        pinnedCertificate = account.pinnedCertificate().orElse(null);
    }

    CmdAccount toRecord() {
        return new CmdAccount(URI.create(url), user, Optional.ofNullable(pinnedCertificate));
    }
}
