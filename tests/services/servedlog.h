#pragma once

#include <QByteArray>

namespace slipway {

/// Rows as slipwayd logs them, one a second from `fromSecond` on, by turns of both versions.
inline QByteArray servedRows(int rows, const QByteArray &experiment, double share, int fromSecond)
{
    QByteArray text;
    for (int i = 0; i < rows; ++i) {
        const QByteArray second = QByteArray::number(1700000000 + fromSecond + i);
        const bool isTreated = i % 10 < qRound(share * 10);
        text += "{\"timestamp\":" + second + ",\"query_id\":\"q-" + second + "\",\"user_id\":\"u" + second
                + "\",\"model\":\"m\",\"model_version\":\"" + (isTreated ? "v2" : "v1") + '"';
        if (!experiment.isEmpty())
            text += ",\"experiment\":\"" + experiment + "\",\"treatment_share\":" + QByteArray::number(share);
        text += ",\"variant\":\"" + QByteArray(isTreated ? "treatment" : "control")
                + "\",\"success\":" + (i % 7 ? "true" : "false") + ",\"outcome\":\"ok\",\"response_time_ms\":1."
                + QByteArray::number(i % 9) + "}\n";
    }
    return text;
}

} // namespace slipway
