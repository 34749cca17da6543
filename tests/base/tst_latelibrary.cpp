#include "models/base/latelibrary.h"
#include "tests/support/test.h"

#include <cmath>

namespace slipway {

class LateLibraryTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aLibraryThatIsThereGivesItsFunctions()
    {
        LateLibrary library(QStringLiteral("m"), 6);
        double (*root)(double) = library.function("sqrt");
        QVERIFY(library.status().ok());
        QCOMPARE(root(9), 3.0);
    }

    void aMissingLibraryIsOneSentenceThatNamesIt()
    {
        LateLibrary library(QStringLiteral("slipway-has-no-such-library"), 3);
        double (*root)(double) = library.function("sqrt");
        QVERIFY(!root);
        QVERIFY(!library.status().ok());
        QCOMPARE(library.status().error().code, ErrorCode::Unsupported);
        QVERIFY(library.status().error().text().startsWith(
            QStringLiteral("The library slipway-has-no-such-library cannot be used (")));
    }

    void aMissingFunctionIsAnErrorToo()
    {
        LateLibrary library(QStringLiteral("m"), 6);
        double (*none)(double) = library.function("slipway_has_no_such_function");
        double (*root)(double) = library.function("sqrt");
        QVERIFY(!none);
        QVERIFY(root);
        QVERIFY(!library.status().ok());
        QVERIFY(library.status().error().detail.contains(QStringLiteral("slipway_has_no_such_function")));
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::LateLibraryTest)
#include "tst_latelibrary.moc"
