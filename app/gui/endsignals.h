#pragma once

#include <QObject>

namespace slipway {

/// Makes of SIGTERM, SIGINT and SIGHUP an orderly end: the event loop returns with 128 + the signal's number, and what
/// the program holds (a demo's folder and servers) goes as when its window is closed. A second signal of the kind ends
/// the program at once. One at a time, on the GUI thread.
class EndSignals final : public QObject
{
    Q_OBJECT

public:
    EndSignals();
    ~EndSignals() override;

private:
    void readSignal();

    int m_readEnd = -1;
};

} // namespace slipway
