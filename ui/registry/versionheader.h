#pragma once

#include "ui/widgets/pageheader.h"

namespace slipway {

class Button;
class StatusPill;
struct VersionSummary;

/// What stands above a version that has the whole page: its name, its stage, the way back, the way on.
class VersionHeader final : public PageHeader
{
    Q_OBJECT

public:
    VersionHeader();

    void showVersion(const VersionSummary &version);

Q_SIGNALS:
    void backRequested();
    void deployRequested();

private:
    StatusPill *m_stage;
    Button *m_deploy;
};

} // namespace slipway
