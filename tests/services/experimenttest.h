#pragma once

#include "models/base/ids.h"
#include "models/services/experimentcore.h"
#include "tests/support/test.h"

#include <QFile>

namespace slipway {

class StandingClock final : public Clock
{
public:
    qint64 nowMs() const override { return ms; }
    qint64 ms = 1700000000000;
};

/// One arm of a generated log.
struct Arm {
    QString name;
    int rows;
    int successes;
    double latencyMs;
};

/// Rows of all arms, mixed in proportion, with exactly the given successes and a latency of fixed spread.
inline QByteArray logOf(const QList<Arm> &arms, const QByteArray &unit = {})
{
    QByteArray text;
    int users = 0;
    int most = 0;
    for (const Arm &arm : arms)
        most = std::max(most, arm.rows);
    for (int step = 0; step < most; ++step) {
        for (const Arm &arm : arms) {
            const auto upTo = [&](int total, int steps) { return static_cast<int>(qint64(total) * steps / most); };
            for (int row = upTo(arm.rows, step); row < upTo(arm.rows, step + 1); ++row) {
                // Spread evenly, so that the counts are exact.
                const bool ok = qint64(arm.successes) * (row + 1) / arm.rows > qint64(arm.successes) * row / arm.rows;
                const double ms = arm.latencyMs + (row % 7 - 3) * 2;
                text += "{\"model_version\": \"" + arm.name.toUtf8() + "\", \"user_id\": \""
                        + (unit.isEmpty() ? "u" + QByteArray::number(users++) : unit) + "\", \"success\": "
                        + (ok ? "true" : "false") + ", \"response_time_ms\": " + QByteArray::number(ms, 'f', 3) + "}\n";
            }
        }
    }
    return text;
}

inline QStringList texts(const QList<Sentence> &sentences)
{
    QStringList all;
    for (const Sentence &sentence : sentences)
        all.append(sentence.text());
    return all;
}

/// Narrow and no-break spaces as plain ones, the true minus as a hyphen.
inline QString plain(QString text)
{
    return text.replace(QChar(0x202f), QLatin1Char(' '))
        .replace(QChar(0xa0), QLatin1Char(' '))
        .replace(QChar(0x2212), QLatin1Char('-'));
}

inline bool anyContains(const QList<Sentence> &sentences, const QString &part)
{
    return plain(texts(sentences).join(QLatin1Char('\n'))).contains(part);
}

inline const QString control = QStringLiteral("v1");
inline const QString treatment = QStringLiteral("v2");

/// A store of experiments in a folder of its own, fresh for each test function; knows one version, the
/// treatment's.
class ExperimentTest : public Test
{
protected:
    ExperimentTest() { startAfresh(); }
    void startAfresh();
    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("queries.jsonl"))
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    ImportRequest requestFor(const QByteArray &log)
    {
        ImportRequest request;
        request.files = {write(log)};
        request.control = control;
        return request;
    }
    ExperimentAnalysis import(const ImportRequest &request)
    {
        NoProgress progress;
        const auto analysis = m_core->import(request, progress);
        if (!analysis)
            qFatal("%s", qPrintable(analysis.error().text()));
        return *analysis;
    }
    Error refused(const ImportRequest &request)
    {
        NoProgress progress;
        const auto analysis = m_core->import(request, progress);
        return analysis ? Error() : analysis.error();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    StandingClock m_clock;
    std::unique_ptr<ExperimentCore> m_core;
};

inline void ExperimentTest::startAfresh()
{
    m_core.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    VersionNames names;
    names.byVersion = []() -> Result<QHash<QString, NamedVersion>> {
        return QHash<QString, NamedVersion>{
            {treatment, {versionId(QStringLiteral("r"), QStringLiteral("m"), treatment), QStringLiteral("2.0.0")}}};
    };
    names.resolve = [](const QString &text) -> Result<QString> {
        if (text == QLatin1String("m/1.0.0"))
            return versionId(QStringLiteral("r"), QStringLiteral("m"), control);
        if (text == QLatin1String("m"))
            return makeError(ErrorCode::Conflict, "%1 fits two versions.", {text});
        return makeError(ErrorCode::NotFound, "There is no version %1.", {text});
    };
    auto core = ExperimentCore::open(m_folder->filePath(QStringLiteral("data")), names, m_clock);
    if (!core)
        qFatal("%s", qPrintable(core.error().text()));
    m_core = std::move(core).value();
}

} // namespace slipway
