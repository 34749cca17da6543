#include "models/storage/secrets/keyring.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include <qt6keychain/keychain.h>

namespace slipway {

namespace {

const QString service = QStringLiteral("Slipway");
Error errorOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser) {
        return makeError(ErrorCode::Refused,
                         QT_TRANSLATE_NOOP("Core", "The keyring was not unlocked. Unlock it, and try again."), {},
                         job.errorString());
    }
    if (job.error() == QKeychain::EntryNotFound)
        return makeError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Core", "The keyring holds no %1."), {job.key()});
    return makeError(ErrorCode::Unsupported,
                     QT_TRANSLATE_NOOP("Core", "There is no keyring in this session (%1). Use a vault with a "
                                               "passphrase, or an environment variable."),
                     {job.errorString()});
}

/// Runs the job to its end, in the keyring's thread.
Status finish(QKeychain::Job &job, const QString &name)
{
    job.setAutoDelete(false);
    job.setKey(name);
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
    return job.error() == QKeychain::NoError ? Status() : Status(errorOf(job));
}

/// The one thread of QtKeychain, from its first use to the end of the application.
class KeyringThread
{
public:
    static KeyringThread &only()
    {
        static auto *const thread = new KeyringThread;
        return *thread;
    }
    /// Runs the work there and waits for it.
    template <class Work>
    void run(const Work &work)
    {
        QMetaObject::invokeMethod(&m_inThread, work, Qt::BlockingQueuedConnection);
    }

private:
    KeyringThread()
    {
        m_inThread.moveToThread(&m_thread);
        m_thread.start();
        qAddPostRoutine([] {
            only().m_thread.quit();
            only().m_thread.wait();
        });
    }

    QThread m_thread;
    QObject m_inThread; ///< lives there
};

} // namespace

namespace keyring {

Result<SecretBytes> read(const QString &name)
{
    Result<SecretBytes> result = SecretBytes();
    KeyringThread::only().run([&] {
        QKeychain::ReadPasswordJob job(service);
        const Status done = finish(job, name);
        QByteArray bytes = job.binaryData();
        if (done)
            result = SecretBytes(bytes);
        else
            result = done.error();
        wipeBytes(bytes);
    });
    return result;
}

Status write(const QString &name, const SecretBytes &secret)
{
    Status result;
    KeyringThread::only().run([&] {
        QKeychain::WritePasswordJob job(service);
        job.setBinaryData(secret.view().toByteArray());
        result = finish(job, name);
    });
    return result;
}

Status remove(const QString &name)
{
    Status result;
    KeyringThread::only().run([&] {
        QKeychain::DeletePasswordJob job(service);
        result = finish(job, name);
    });
    if (!result && result.error().code == ErrorCode::NotFound)
        return {};
    return result;
}

} // namespace keyring

} // namespace slipway
