#include "app/cli/output.h"

#include "models/base/clock.h"
#include "models/domain/nametext.h"

#include <QHash>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <numeric>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>

namespace slipway {

namespace {

/// Of the first write to standard output that failed.
int outputErrno = 0;

void noteFailure(bool failed)
{
    if (failed && outputErrno == 0)
        outputErrno = errno;
}

void printBytes(std::string_view bytes)
{
    noteFailure(std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size());
}

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const size_t size = static_cast<size_t>(bytes.size());
    const bool written = std::fwrite(bytes.constData(), 1, size, stream) == size;
    noteFailure(stream == stdout && !written);
}

constexpr qsizetype gap = 2; ///< between two columns

/// Of the terminal that is written to; 0 when it is none.
int terminalWidth()
{
    winsize size = {};
    if (::isatty(STDOUT_FILENO) && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return std::max(0, qEnvironmentVariableIntValue("COLUMNS"));
}

/// Takes from the widest columns until a row has room; without a terminal from those that nobody wants aligned.
void fit(QList<qsizetype> &widths, int room)
{
    constexpr qsizetype least = 8;
    constexpr qsizetype mostAligned = 60;
    if (room == 0) {
        for (qsizetype &width : widths)
            width = std::min(width, mostAligned);
        return;
    }
    qsizetype over = std::accumulate(widths.begin(), widths.end(), gap * (widths.size() - 1)) - room;
    while (over > 0) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (widest == widths.end() || *widest <= least)
            return;
        // Down to the next one, or as far as is needed.
        qsizetype next = least;
        for (const qsizetype width : std::as_const(widths))
            next = width < *widest ? std::max(next, width) : next;
        const qsizetype taken = std::clamp<qsizetype>(over, 1, std::max<qsizetype>(1, *widest - next));
        *widest -= taken;
        over -= taken;
    }
}

QString cut(const QString &cell, qsizetype width)
{
    return cell.size() <= width ? cell : cell.left(width - 1) + QChar(0x2026);
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

Json jsonObject(const std::vector<std::pair<QString, Json>> &members)
{
    Json::object_t object;
    auto &places = static_cast<Json::object_t::Container &>(object);
    QHash<QString, size_t> known;
    for (const auto &[name, value] : members) {
        const auto place = known.constFind(name);
        if (place != known.constEnd()) {
            places[*place].second = value;
            continue;
        }
        known.insert(name, places.size());
        places.emplace_back(name.toStdString(), value);
    }
    return Json(std::move(object));
}

Json json(const QList<Problem> &problems)
{
    Json list = Json::array();
    for (const Problem &problem : problems) {
        list.push_back({{"file", json(problem.file)},
                        {"where", json(problem.where)},
                        {"code", json(problem.code)},
                        {"message", json(problem.message.text())}});
    }
    return list;
}

QString counted(qint64 count, const char *noun)
{
    return QStringLiteral("%1 %2%3").arg(count).arg(QLatin1String(noun), QLatin1String(count == 1 ? "" : "s"));
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

void Output::document(const Json &document, const char *member, const std::function<void(const Write &)> &write) const
{
    const std::string text = document.dump(2, ' ', false, Json::error_handler_t::replace);
    // Only members of the document itself stand two from the edge, and no text holds a line's end.
    const std::string name = std::string("\n  \"") + member + "\": ";
    const size_t at = text.find(name + "null") + name.size();
    printBytes(std::string_view(text).substr(0, at));
    write([](const QByteArray &piece) { printBytes({piece.constData(), static_cast<size_t>(piece.size())}); });
    printBytes(std::string_view(text).substr(at + std::strlen("null")));
    printBytes("\n");
}

void Output::line(const QString &text) const
{
    if (!m_json)
        print(stdout, nameText(text) + QLatin1Char('\n'));
}

void Output::table(const QStringList &header, const QList<QStringList> &given, const QList<int> &rightAligned) const
{
    QList<QStringList> rows = given;
    for (QStringList &row : rows) { // as wide as they are shown
        for (QString &cell : row)
            cell = nameText(cell);
    }
    QList<qsizetype> widths;
    for (const QString &title : header)
        widths.append(title.size());
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    const int room = terminalWidth();
    fit(widths, room);
    const auto printRow = [&](const QStringList &cells) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool last = i + 1 == cells.size();
            const QString cell = room > 0 ? cut(cells[i], widths[i]) : cells[i];
            if (rightAligned.contains(static_cast<int>(i)))
                text += cell.rightJustified(widths[i]);
            else
                text += last ? cell : cell.leftJustified(widths[i]);
            text += last ? QString() : QStringLiteral("  ");
        }
        line(text);
    };
    printRow(header);
    for (const QStringList &row : rows)
        printRow(row);
}

void Output::problems(const QList<Problem> &problems) const
{
    for (const Problem &problem : problems) {
        const QString place = problem.where.isEmpty() ? problem.file : problem.file + QLatin1Char(' ') + problem.where;
        line((place.isEmpty() ? QStringLiteral("problem") : QStringLiteral("problem in ") + place)
             + QStringLiteral(": ") + problem.message.translated());
    }
}

ExitStatus Output::error(const Error &error) const
{
    warning(error);
    if (m_json) {
        document({{"error",
                   {{"code", json(errorCodeName(error.code))},
                    {"message", json(error.text())},
                    {"detail", json(error.detail)}}}});
    }
    return exitStatusFor(error.code);
}

void Output::warning(const Sentence &sentence) const
{
    print(stderr, QStringLiteral("slipwayctl: ") + nameText(sentence.translated()) + QLatin1Char('\n'));
}

ExitStatus Output::usage(const QString &sentence) const
{
    error(makeError(ErrorCode::InvalidArgument, "%1", {sentence}));
    return ExitStatus::Usage;
}

void Output::flush() const
{
    noteFailure(std::fflush(stdout) != 0);
}

ExitStatus Output::end(ExitStatus status) const
{
    flush();
    if (outputErrno == 0 || outputErrno == EPIPE)
        return status;
    const Error error =
        makeError(ErrorCode::WriteFailed, QT_TRANSLATE_NOOP("Core", "The output could not be written to its end: %1."),
                  {qt_error_string(outputErrno)});
    warning(error);
    return status == ExitStatus::Done ? exitStatusFor(error.code) : status;
}

} // namespace slipway
