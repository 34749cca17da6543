#pragma once

#include "ui/widgets/messagebar.h"

#include <vector>

namespace slipway {

class VerificationService;
struct VerificationReport;

/// Verifies model files from the registry page and says what came out. Off the GUI thread, as a job that can be
/// stopped.
class VersionVerification final : public QObject
{
    Q_OBJECT

public:
    /// `service` must outlive it.
    VersionVerification(VerificationService &service, QObject *parent);

    /// `numbers` name versions as the table's rows do.
    void start(const std::vector<quint32> &numbers);
    void startAll();

Q_SIGNALS:
    /// The index knows more: what is shown of it should be read again. Also after a cancel.
    void changed();
    /// `filter` finds the versions that are not as recorded; empty when there is none.
    void ended(slipway::MessageBar::Kind kind, const QString &sentence, const QString &filter);
    void failed(const slipway::Error &error);

private:
    void tell(const VerificationReport &report);

    VerificationService &m_service;
};

} // namespace slipway
