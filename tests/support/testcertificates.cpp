#include "tests/support/testcertificates.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QStringList>

namespace slipway {

namespace {

QByteArray openssl(const QStringList &arguments, bool *ok = nullptr)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    const bool ended = process.waitForStarted() && process.waitForFinished() && process.exitCode() == 0;
    if (ok)
        *ok = ended;
    return process.readAllStandardOutput();
}

QString subjectOf(const QString &name)
{
    return QStringLiteral("/CN=") + name;
}

} // namespace

bool TestCertificates::makeAuthority(const QString &name)
{
    bool ok = false;
    openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
             QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
             QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), subjectOf(name),
             QStringLiteral("-keyout"), key(name), QStringLiteral("-out"), certificate(name)},
            &ok);
    return ok;
}

bool TestCertificates::make(const QString &name, const QString &authority, const QString &subject, int days)
{
    const QString request = m_folder + QLatin1Char('/') + name + QStringLiteral(".csr");
    const bool isAddress = subject.startsWith(QLatin1String("IP:"));
    bool requested = false;
    openssl({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
             QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"), QStringLiteral("-subj"),
             subjectOf(name), QStringLiteral("-addext"),
             QStringLiteral("subjectAltName=") + (isAddress ? subject : QStringLiteral("DNS:") + subject),
             QStringLiteral("-keyout"), key(name), QStringLiteral("-out"), request},
            &requested);
    bool made = false;
    openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), request, QStringLiteral("-CA"),
             certificate(authority), QStringLiteral("-CAkey"), key(authority), QStringLiteral("-CAcreateserial"),
             QStringLiteral("-days"), QString::number(days), QStringLiteral("-copy_extensions"), QStringLiteral("copy"),
             QStringLiteral("-out"), certificate(name)},
            &made);
    return requested && made;
}

QString TestCertificates::pin(const QString &name) const
{
    const QByteArray key = openssl({QStringLiteral("pkey"), QStringLiteral("-in"), this->key(name),
                                    QStringLiteral("-pubout"), QStringLiteral("-outform"), QStringLiteral("DER")});
    return QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toBase64());
}

} // namespace slipway
