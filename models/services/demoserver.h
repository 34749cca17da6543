#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"

#include <QObject>
#include <QProcess>

#include <memory>

namespace slipway {

/// A slipwayd of the demo's own, on a free loopback port. It ends with this object, and with the process
/// however that ends (PR_SET_PDEATHSIG). That signal is tied to the thread that starts the server, and the
/// answers come by the event loop: so this object lives on the GUI thread.
class DemoServer final : public QObject
{
    Q_OBJECT

public:
    /// Starts `program` on the folder `root`; what it says goes into the file `log`.
    DemoServer(const QString &program, const QString &root, const QString &log);
    /// SIGTERM, and SIGKILL to one that is not gone after three seconds.
    ~DemoServer() override;

    /// What another thread sees of the server; outlives this object.
    class Address
    {
    public:
        virtual ~Address() = default;
        /// Blocks until the server is ready: "http://127.0.0.1:41234". NotFound (no such program), Internal
        /// (it ended, with its last words), Timeout (20 s), Cancelled. Any thread but this object's.
        virtual Result<QString> wait(Progress &progress) const = 0;
    };
    std::shared_ptr<const Address> address() const;

private:
    class SharedAddress;
    void readOutput();
    void noteEnd();

    QProcess m_process;
    QString m_log;
    QByteArray m_output;
    std::shared_ptr<SharedAddress> m_address;
};

} // namespace slipway
