#include "models/artifacts/booster.h"
#include "models/artifacts/modelstructure.h"
#include "tests/support/test.h"
#include "tests/support/tinymodel.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <limits>

using namespace slipway;
using nlohmann::json;

namespace {

constexpr int features = 3;

QByteArray ubjson(const json &model)
{
    const std::vector<uint8_t> bytes = json::to_ubjson(model, true, true);
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

json trained()
{
    const auto booster = Booster::fromBytes(trainTinyModel());
    const QByteArray bytes = booster->saved().valueOr({});
    return json::from_ubjson(bytes.begin(), bytes.end(), true, false);
}

using Damage = std::function<void(json &model, json &tree)>;

struct Case {
    const char *name;
    Damage damage;
};

const Case cases[] = {
    {"a child beyond the nodes", [](json &, json &tree) { tree["left_children"][0] = 1 << 24; }},
    {"a negative child", [](json &, json &tree) { tree["right_children"][0] = -7; }},
    {"one child only", [](json &, json &tree) { tree["right_children"][0] = -1; }},
    {"a loop to the root", [](json &, json &tree) { tree["left_children"][1] = 0; }},
    {"a node under two parents", [](json &, json &tree) { tree["left_children"][0] = tree["right_children"][0]; }},
    {"a wrong parent", [](json &, json &tree) { tree["parents"][1] = 2; }},
    {"a feature beyond the inputs", [](json &, json &tree) { tree["split_indices"][0] = features; }},
    {"a negative feature", [](json &, json &tree) { tree["split_indices"][0] = -1; }},
    {"a short array", [](json &, json &tree) { tree["split_conditions"].erase(0); }},
    {"a text among numbers", [](json &, json &tree) { tree["parents"][1] = "x"; }},
    {"more nodes said than there are", [](json &, json &tree) { tree["tree_param"]["num_nodes"] = "4000"; }},
    {"no nodes", [](json &, json &tree) { tree["tree_param"]["num_nodes"] = "0"; }},
    {"a leaf that is no number",
     [](json &, json &tree) {
         for (size_t i = 0; i < tree["left_children"].size(); ++i) {
             if (tree["left_children"][i] == -1)
                 tree["split_conditions"][i] = std::numeric_limits<float>::quiet_NaN();
         }
     }},
    {"categories that are not there",
     [](json &, json &tree) {
         tree["categories_nodes"] = {0};
         tree["categories_segments"] = {0};
         tree["categories_sizes"] = {8};
     }},
    {"a categorical split without categories", [](json &, json &tree) { tree["split_type"][0] = 1; }},
    {"a tree of a class beyond the classes",
     [](json &model, json &) { model["learner"]["gradient_booster"]["model"]["tree_info"][0] = 5; }},
    {"no trees in a round",
     [](json &model, json &) {
         model["learner"]["gradient_booster"]["model"]["gbtree_model_param"]["num_parallel_tree"] = "0";
     }},
    {"other inputs than the rows",
     [](json &model, json &) { model["learner"]["learner_model_param"]["num_feature"] = "9"; }},
    {"no learner", [](json &model, json &) { model.erase("learner"); }},
    {"a model that is a text", [](json &model, json &) { model["learner"]["gradient_booster"] = "gbtree"; }},
};

} // namespace

class ModelStructureTest final : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void aTrainedModelIsSound()
    {
        const Status sound = checkModelStructure(ubjson(trained()), features);
        QVERIFY2(sound.ok(), sound ? "" : qPrintable(sound.error().text()));
    }

    void whatCouldLeadOutOfBoundsIsFound_data()
    {
        QTest::addColumn<int>("number");
        for (size_t i = 0; i < std::size(cases); ++i)
            QTest::newRow(cases[i].name) << static_cast<int>(i);
    }
    void whatCouldLeadOutOfBoundsIsFound()
    {
        QFETCH(int, number);
        json model = trained();
        json &tree = model["learner"]["gradient_booster"]["model"]["trees"][1];
        cases[number].damage(model, tree);
        const Status sound = checkModelStructure(ubjson(model), features);
        QVERIFY(!sound.ok());
        QCOMPARE(sound.error().code, ErrorCode::Corrupt);
    }

    void aChainDeeperThanAnyModelIsRefused()
    {
        json model = trained();
        json &tree = model["learner"]["gradient_booster"]["model"]["trees"][0];
        constexpr int depth = 20000;
        json left = json::array();
        json right = json::array();
        json parents = json::array({std::numeric_limits<qint32>::max()});
        for (int i = 0; i < depth; ++i) {
            left.insert(left.end(), {2 * i + 1, -1});
            right.insert(right.end(), {2 * i + 2, -1});
        }
        for (int i = 0; i < depth; ++i) { // the right child goes on, the left one is a leaf
            parents.push_back(2 * i);
            parents.push_back(2 * i);
        }
        left.push_back(-1);
        right.push_back(-1);
        tree["left_children"] = left;
        tree["right_children"] = right;
        tree["parents"] = parents;
        tree["tree_param"]["num_nodes"] = std::to_string(left.size());
        const Status sound = checkModelStructure(ubjson(model), features);
        QVERIFY(!sound.ok());
        QVERIFY2(sound.error().text().contains(QLatin1String("depth")), qPrintable(sound.error().text()));
    }

    void bytesThatAreNoModelAreRefused()
    {
        const QByteArray whole = ubjson(trained());
        for (const QByteArray &bytes : {QByteArray(), QByteArray("{"), whole.left(whole.size() / 2), QByteArray("[#L")})
            QVERIFY(!checkModelStructure(bytes, features).ok());
    }
};

SLIPWAY_TEST(ModelStructureTest)
#include "tst_modelstructure.moc"
