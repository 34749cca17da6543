#pragma once

#include "models/base/progress.h"

namespace slipway {

/// One part of a longer operation: what it reports becomes the stretch `from`…`to` of `whole`'s total.
class PartProgress final : public Progress
{
public:
    PartProgress(Progress &whole, qint64 from, qint64 to, qint64 total)
        : m_whole(whole), m_from(from), m_to(to), m_total(total)
    {
    }

    bool cancelled() const override { return m_whole.cancelled(); }
    void report(qint64 done, qint64 total, const QString &what) override
    {
        const qint64 stretch = total > 0 ? (m_to - m_from) * qMin(done, total) / total : 0;
        if (!what.isEmpty())
            m_what = what;
        m_whole.report(m_from + stretch, m_total, m_what);
    }

private:
    Progress &m_whole;
    qint64 m_from;
    qint64 m_to;
    qint64 m_total;
    QString m_what; ///< the last one named; steps below may name none
};

} // namespace slipway
