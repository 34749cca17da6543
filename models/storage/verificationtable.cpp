#include "models/storage/verificationtable.h"

#include "models/domain/modelversion.h"
#include "models/storage/columns.h"
#include "models/storage/versiondetails.h"

namespace slipway {

namespace {

constexpr int textsOfFinding = 4;

QString packedFindings(const QList<IntegrityFinding> &findings)
{
    QStringList texts;
    for (const IntegrityFinding &finding : findings)
        texts << finding.file << integrityName(finding.outcome) << finding.expected << finding.actual;
    return packedTexts(texts);
}

QList<IntegrityFinding> unpackedFindings(const QString &column)
{
    QList<IntegrityFinding> findings;
    const QStringList texts = unpackedTexts(column);
    for (qsizetype at = 0; at + textsOfFinding <= texts.size(); at += textsOfFinding)
        findings.append({texts[at], integrityOfName(texts[at + 1]), texts[at + 2], texts[at + 3]});
    return findings;
}

} // namespace

Result<std::optional<VerificationTarget>> VerificationTable::target(qint64 row)
{
    const auto kept = m_database.kept("SELECT id, registry, stamps, context, integrity FROM version WHERE row = ?");
    const auto details = m_database.kept("SELECT content FROM details WHERE version = ?");
    if (!kept || !details)
        return kept ? details.error() : kept.error();
    Statement &version = **kept;
    const auto found = version.bind(1, row).step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<VerificationTarget>();
    VerificationTarget target{version.text(0), version.text(1), version.integer(2), version.blob(3), {}};
    const bool isRecorded = integrityOfName(version.text(4)) != Integrity::Unrecorded;
    version.reset();
    if (!isRecorded)
        return std::optional(target);
    Statement &content = **details;
    const auto read = content.bind(1, row).step();
    if (!read)
        return read.error();
    ModelVersion whole;
    if (*read && unpackDetails(content.blob(0), whole))
        target.files = recordedFiles(whole);
    content.reset();
    return std::optional(target);
}

Status VerificationTable::set(const VerificationTarget &target, const Verification &verification)
{
    const auto insert = m_database.kept("INSERT OR REPLACE INTO verification"
                                        " (id, registry, stamps, context, outcome, checked_at, findings)"
                                        " VALUES (?, ?, ?, ?, ?, ?, ?)");
    const auto update = m_database.kept("UPDATE version SET integrity = ? WHERE id = ? AND stamps = ? AND context = ?");
    if (!insert || !update)
        return insert ? update.error() : insert.error();
    const QString outcome = integrityName(verification.outcome);
    (*insert)->bind(1, target.id).bind(2, target.registry).bind(3, target.stamps).bind(4, target.context);
    (*insert)->bind(5, outcome).bind(6, verification.checkedAtMs).bind(7, packedFindings(verification.findings));
    if (const Status written = (*insert)->run(); !written)
        return written;
    return (*update)->bind(1, outcome).bind(2, target.id).bind(3, target.stamps).bind(4, target.context).run();
}

Result<std::optional<Verification>> VerificationTable::of(const QString &id)
{
    auto select = m_database.prepare("SELECT k.outcome, k.checked_at, k.findings FROM verification k JOIN version v"
                                     " ON v.id = k.id AND v.stamps = k.stamps AND v.context = k.context"
                                     " WHERE k.id = ?");
    if (!select)
        return select.error();
    const auto found = select->bind(1, id).step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<Verification>();
    return std::optional(
        Verification{integrityOfName(select->text(0)), select->integer(1), unpackedFindings(select->text(2))});
}

Status VerificationTable::removeOfRegistry(const QString &registry)
{
    auto statement = m_database.prepare("DELETE FROM verification WHERE registry = ?");
    if (!statement)
        return statement.error();
    return statement->bind(1, registry).run();
}

Status VerificationTable::removeOutdated(const QString &registry)
{
    auto statement =
        m_database.prepare("DELETE FROM verification WHERE registry = ? AND NOT EXISTS (SELECT 1 FROM version v"
                           " WHERE v.id = verification.id AND v.stamps = verification.stamps"
                           " AND v.context = verification.context)");
    if (!statement)
        return statement.error();
    return statement->bind(1, registry).run();
}

} // namespace slipway
