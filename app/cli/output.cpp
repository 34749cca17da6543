#include "app/cli/output.h"

#include "models/base/clock.h"

#include <cmath>
#include <cstdio>

namespace slipway {

namespace {

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

/// Names and sentences from files are data: what would move the cursor or colour the terminal is shown, not obeyed.
QString visible(QString text)
{
    for (QChar &c : text) {
        const bool steers = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (steers)
            c = QChar(0xfffd);
    }
    return text;
}

} // namespace

ExitStatus exitStatusFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return ExitStatus::NotFound;
    case ErrorCode::Unreachable:
    case ErrorCode::Timeout:
    case ErrorCode::Remote:
        return ExitStatus::RemoteFailure;
    case ErrorCode::Refused:
        return ExitStatus::Refused;
    case ErrorCode::Cancelled:
        return ExitStatus::Interrupted;
    default:
        return ExitStatus::BadInput;
    }
}

Json json(const QString &text)
{
    return text.toStdString();
}

Json json(double number)
{
    if (std::isnan(number))
        return "NaN";
    if (std::isinf(number))
        return number > 0 ? "Infinity" : "-Infinity";
    return number;
}

Json jsonTime(const std::optional<qint64> &ms)
{
    return ms ? json(isoUtc(*ms)) : Json();
}

Json jsonFromText(const QString &text)
{
    Json parsed = Json::parse(text.toStdString(), nullptr, false);
    return parsed.is_discarded() ? json(text) : parsed;
}

void Output::document(const Json &document) const
{
    print(stdout,
          QString::fromStdString(document.dump(2, ' ', false, Json::error_handler_t::replace)) + QLatin1Char('\n'));
}

void Output::line(const QString &text) const
{
    if (!m_json)
        print(stdout, visible(text) + QLatin1Char('\n'));
}

void Output::table(const QStringList &header, const QList<QStringList> &rows, const QList<int> &rightAligned) const
{
    QList<qsizetype> widths;
    for (const QString &title : header)
        widths.append(title.size());
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    const auto printRow = [&](const QStringList &cells) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool last = i + 1 == cells.size();
            if (rightAligned.contains(static_cast<int>(i)))
                text += cells[i].rightJustified(widths[i]);
            else
                text += last ? cells[i] : cells[i].leftJustified(widths[i]);
            text += last ? QString() : QStringLiteral("  ");
        }
        line(text);
    };
    printRow(header);
    for (const QStringList &row : rows)
        printRow(row);
}

ExitStatus Output::error(const Error &error) const
{
    warning(error);
    if (m_json) {
        document({{"error",
                   {{"code", json(errorCodeName(error.code))},
                    {"message", json(error.text())},
                    {"detail", json(error.detail)}}}});
    } else if (error.code == ErrorCode::Conflict && !error.detail.isEmpty()) {
        print(stderr, visible(error.detail) + QLatin1Char('\n'));
    }
    return exitStatusFor(error.code);
}

void Output::warning(const Error &error) const
{
    print(stderr, QStringLiteral("slipwayctl: ") + visible(error.translated()) + QLatin1Char('\n'));
}

ExitStatus Output::usage(const QString &sentence) const
{
    error(makeError(ErrorCode::InvalidArgument, "%1", {sentence}));
    return ExitStatus::Usage;
}

} // namespace slipway
