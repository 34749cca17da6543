#include "models/base/result.h"
#include "tests/support/test.h"

#include <cerrno>

namespace slipway {

class ErrorTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsFillTheirPlacesOnce()
    {
        const Error error =
            makeError(ErrorCode::Corrupt, "%2 before %1, %3 stays", {QStringLiteral("%2"), QStringLiteral("b")});
        QCOMPARE(error.text(), QStringLiteral("b before %2, %3 stays"));
        QCOMPARE(error.translated(), error.text());
    }

    void aFullDiskIsNoSpaceAndAMissingFileIsNotFound()
    {
        QCOMPARE(fileError(ENOSPC, QStringLiteral("/x")).code, ErrorCode::NoSpace);
        QCOMPARE(fileError(ENOENT, QStringLiteral("/x")).code, ErrorCode::NotFound);
        QCOMPARE(fileError(EACCES, QStringLiteral("/x")).code, ErrorCode::Unreadable);
        QVERIFY(fileError(EACCES, QStringLiteral("/x")).text().contains(QStringLiteral("/x")));
    }

    void everyCodeHasItsOwnName()
    {
        QSet<QString> names;
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
            names.insert(errorCodeName(static_cast<ErrorCode>(code)));
        QCOMPARE(names.size(), static_cast<int>(ErrorCode::Internal) + 1);
    }

    void aResultIsEitherValueOrError()
    {
        const Result<int> good(7);
        QVERIFY(good.ok());
        QCOMPARE(*good, 7);
        const Result<int> bad(makeError(ErrorCode::NotFound, "gone"));
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, ErrorCode::NotFound);
        QCOMPARE(bad.valueOr(3), 3);
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::ErrorTest)
#include "tst_error.moc"
