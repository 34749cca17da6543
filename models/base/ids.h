#pragma once

#include <QString>

namespace slipway {

/// The id of a version: `REGISTRY/MODEL/VERSION`, each part percent-encoded, so that it is unique, stable over
/// rescans, and can be taken apart again. The only name by which ledger, targets and logs know a version.
QString versionId(const QString &registry, const QString &model, const QString &version);

struct VersionIdParts {
    QString registry;
    QString model;
    QString version;
};
/// The decoded parts; all empty when `id` is not made of three non-empty parts.
VersionIdParts splitVersionId(const QString &id);

/// One part: `/`, `@`, `%`, spaces and control characters become %XX of their UTF-8 bytes; other letters stay.
QString encodeIdPart(const QString &part);

/// A name as a path segment for a model server: letters a-z, digits and single dashes, never empty.
QString slugFor(const QString &name);

/// A new random id (RFC 4122 version 4) without braces.
QString newId();

} // namespace slipway
