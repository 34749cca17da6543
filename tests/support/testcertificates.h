#pragma once

#include <QString>

namespace slipway {

/// Certificates of a test's own, made by the program `openssl` (elliptic curve keys, PEM), in one folder.
class TestCertificates
{
public:
    explicit TestCertificates(const QString &folder) : m_folder(folder) {}

    /// An authority: NAME.crt and NAME.key. False when the program is missing or fails.
    bool makeAuthority(const QString &name);
    /// A certificate of `authority` for a host name or "IP:…": NAME.crt and NAME.key. `days` from now; negative:
    /// expired.
    bool make(const QString &name, const QString &authority, const QString &subject, int days = 2);
    QString certificate(const QString &name) const
    {
        return m_folder + QLatin1Char('/') + name + QStringLiteral(".crt");
    }
    QString key(const QString &name) const { return m_folder + QLatin1Char('/') + name + QStringLiteral(".key"); }
    /// The SHA-256 of the public key in base 64, as a pin.
    QString pin(const QString &name) const;

private:
    QString m_folder;
};

} // namespace slipway
