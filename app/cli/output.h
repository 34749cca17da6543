#pragma once

#include "models/base/error.h"
#include "models/domain/modelversion.h"
#include "models/services/jsonvalues.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace slipway {

/// The exit status of slipwayctl.
enum class ExitStatus {
    Done = 0,
    AnswerIsNo = 1,
    Usage = 2,
    NotFound = 3,
    BadInput = 4,
    RemoteFailure = 5,
    Refused = 6,
    Interrupted = 130,
};
ExitStatus exitStatusFor(ErrorCode code);

Json json(const QList<Problem> &problems);
/// An object of any number of members, in their order; of two with one name the later value stays. (Each further member
/// by operator[] looks through all that are there.)
Json jsonObject(const std::vector<std::pair<QString, Json>> &members);
/// "1 version", "2 versions".
QString counted(qint64 count, const char *noun);
/// A value that is kept as JSON text; the text itself where it is none.
Json jsonFromText(const QString &text);

/// Prints for people or for scripts, never both.
class Output
{
public:
    Output(bool asJson, bool quiet) : m_json(asJson), m_quiet(quiet) {}

    bool isJson() const { return m_json; }
    bool isQuiet() const { return m_quiet; }

    /// The one JSON document of a `--json` call.
    void document(const Json &document) const;
    /// The same with what is too long to be held twice: `member`, which is null in the document and no member of an
    /// object in it, is written by `write`, indented by two, in pieces of any size.
    using Write = std::function<void(const QByteArray &piece)>;
    void document(const Json &document, const char *member, const std::function<void(const Write &)> &write) const;
    /// A line for people; nothing with --json. Control characters (which could drive the terminal) are made visible.
    void line(const QString &text) const;
    /// A table for people: a header and rows of as many cells; `rightAligned` names the columns of numbers. At a
    /// terminal (or with COLUMNS set) cells are cut, the widest first, until a row fits; elsewhere none is, and one
    /// that is very long moves its own row only.
    void table(const QStringList &header, const QList<QStringList> &rows, const QList<int> &rightAligned = {}) const;
    /// A line each, for people.
    void problems(const QList<Problem> &problems) const;
    /// One sentence on standard error and, with --json, {"error": …} on standard output.
    ExitStatus error(const Error &error) const;
    /// One sentence on standard error; the command goes on.
    void warning(const Sentence &sentence) const;
    ExitStatus usage(const QString &sentence) const;

    void flush() const;
    /// Ends the output: `status`, unless a part of it could not be written, which is told on standard error. That the
    /// reader left early is no failure.
    ExitStatus end(ExitStatus status) const;

private:
    bool m_json;
    bool m_quiet;
};

} // namespace slipway
