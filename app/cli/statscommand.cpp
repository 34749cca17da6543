#include "app/cli/command.h"

#include <map>

namespace slipway {

namespace {

struct Amount {
    qint64 versions = 0;
    qint64 bytes = 0;
};
using Amounts = std::map<QString, Amount>;

/// What versions have in common, by the word for it in `--json`.
constexpr std::pair<const char *, QString VersionGroup::*> words[] = {{"registries", &VersionGroup::registry},
                                                                      {"models", &VersionGroup::model},
                                                                      {"stages", &VersionGroup::stage},
                                                                      {"types", &VersionGroup::type}};

Amounts amountsBy(const QList<VersionGroup> &groups, QString VersionGroup::*word)
{
    Amounts amounts;
    for (const VersionGroup &group : groups) {
        if (group.kind != VersionKind::Version)
            continue;
        Amount &amount = amounts[group.*word];
        amount.versions += group.count;
        amount.bytes += group.bytes;
    }
    return amounts;
}

Amount amountOf(const QList<VersionGroup> &groups, VersionKind kind)
{
    Amount amount;
    for (const VersionGroup &group : groups) {
        if (group.kind == kind) {
            amount.versions += group.count;
            amount.bytes += group.bytes;
        }
    }
    return amount;
}

Json jsonOf(const QList<VersionGroup> &groups)
{
    const Amount versions = amountOf(groups, VersionKind::Version);
    Json document{{"versions", versions.versions},
                  {"bytes", versions.bytes},
                  {"runs", amountOf(groups, VersionKind::Run).versions},
                  {"unregistered", amountOf(groups, VersionKind::Unregistered).versions},
                  {"unregistered_bytes", amountOf(groups, VersionKind::Unregistered).bytes}};
    for (const auto &[name, word] : words) {
        Json list = Json::array();
        for (const auto &[value, amount] : amountsBy(groups, word))
            list.push_back({{"name", orNull(value)}, {"versions", amount.versions}, {"bytes", amount.bytes}});
        document[name] = list;
    }
    return document;
}

void print(const Output &output, const QList<VersionGroup> &groups)
{
    const auto megabytes = [](qint64 bytes) { return QString::number(static_cast<double>(bytes) / 1e6, 'f', 3); };
    for (const auto &[name, word] : words) {
        QList<QStringList> rows;
        for (const auto &[value, amount] : amountsBy(groups, word))
            rows.append({value.isEmpty() ? QStringLiteral("–") : value, QString::number(amount.versions),
                         megabytes(amount.bytes)});
        output.table({QString::fromLatin1(name).toUpper(), QStringLiteral("VERSIONS"), QStringLiteral("MB")}, rows,
                     {1, 2});
        output.line(QString());
    }
    const Amount versions = amountOf(groups, VersionKind::Version);
    output.line(QStringLiteral("%1, %2 MB; %3; %4")
                    .arg(counted(versions.versions, "version"), megabytes(versions.bytes),
                         counted(amountOf(groups, VersionKind::Run).versions, "run"),
                         counted(amountOf(groups, VersionKind::Unregistered).versions, "unregistered file")));
}

Result<ExitStatus> showStats(Session &session, const QCommandLineParser &, const QStringList &)
{
    const auto registries = session.registries();
    if (!registries)
        return registries.error();
    const auto groups = (*registries)->groups();
    if (!groups)
        return groups.error();
    if (session.output.isJson())
        session.output.document(jsonOf(*groups));
    else
        print(session.output, *groups);
    return ExitStatus::Done;
}

} // namespace

QList<Command> statsCommands()
{
    return {{commandWords("stats"),
             QStringLiteral("Count versions and their bytes by registry, model, stage and type."),
             {},
             {},
             showStats}};
}

} // namespace slipway
