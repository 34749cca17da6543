#include "models/artifacts/modelstructure.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace slipway {

namespace {

using nlohmann::json;

/// XGBoost walks a tree by recursion for contributions, with memory that grows with the square of its depth.
constexpr int maxTreeDepth = 1000;
constexpr qint64 maxGroups = 100000;

Error damaged(const QString &place, const QString &what)
{
    return makeError(ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Core", "The model is damaged: %1 is wrong (%2)."),
                     {place, what});
}

/// The member of an object; null when there is none.
const json &member(const json &object, const char *key)
{
    static const json none;
    const auto found = object.is_object() ? object.find(key) : object.end();
    return object.is_object() && found != object.end() ? *found : none;
}

/// XGBoost writes its parameters as texts.
std::optional<qint64> count(const json &object, const char *key)
{
    const auto *text = member(object, key).get_ptr<const std::string *>();
    bool ok = false;
    const qint64 value = text ? QString::fromStdString(*text).toLongLong(&ok) : 0;
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

/// The numbers of an array; nullopt when it is none, has another length or holds something else.
template <typename Number>
std::optional<std::vector<Number>> numbers(const json &object, const char *key, std::optional<size_t> length)
{
    const json &array = member(object, key);
    if (!array.is_array() || (length && array.size() != *length))
        return std::nullopt;
    std::vector<Number> values;
    values.reserve(array.size());
    for (const json &value : array) {
        const bool usable = std::is_integral_v<Number> ? value.is_number_integer() : value.is_number();
        if (!usable)
            return std::nullopt;
        values.push_back(value.get<Number>());
    }
    return values;
}

bool within(const std::vector<qint64> &values, qint64 end)
{
    return std::all_of(values.begin(), values.end(), [end](qint64 one) { return one >= 0 && one < end; });
}

bool allFinite(const std::vector<double> &values)
{
    return std::all_of(values.begin(), values.end(), [](double one) { return std::isfinite(one); });
}

/// One tree of a model; each check gives what is wrong, or nothing.
class TreeCheck
{
public:
    TreeCheck(const json &tree, QString place, qint64 features)
        : m_tree(tree), m_place(std::move(place)), m_features(features)
    {
    }

    Status run()
    {
        const auto nodes = count(member(m_tree, "tree_param"), "num_nodes");
        const json &left = member(m_tree, "left_children");
        if (!nodes || *nodes < 1 || !left.is_array() || left.size() != static_cast<size_t>(*nodes))
            return damaged(m_place, QStringLiteral("number of nodes"));
        m_nodes = static_cast<size_t>(*nodes);
        if (const Status links = checkLinks(); !links)
            return links;
        if (const Status walked = walk(); !walked)
            return walked;
        if (const Status splits = checkSplits(); !splits)
            return splits;
        return checkCategories();
    }

private:
    Status wrong(const char *what) const { return damaged(m_place, QString::fromLatin1(what)); }

    Status checkLinks()
    {
        const auto left = numbers<qint64>(m_tree, "left_children", m_nodes);
        const auto right = numbers<qint64>(m_tree, "right_children", m_nodes);
        const auto parents = numbers<qint64>(m_tree, "parents", m_nodes);
        if (!left || !right || !parents)
            return wrong("links between nodes");
        m_left = *left;
        m_right = *right;
        m_parents = *parents;
        return {};
    }

    /// From the root down; whatever is not reached this way (nodes that pruning took away) is reached by no row either.
    Status walk()
    {
        struct Place {
            qint64 node;
            int depth;
        };
        m_reached.assign(m_nodes, false);
        m_reached[0] = true;
        std::vector<Place> open{{0, 0}};
        while (!open.empty()) {
            const Place at = open.back();
            open.pop_back();
            const auto [left, right] = childrenOf(at.node);
            if (left == noNode && right == noNode)
                continue;
            if (at.depth >= maxTreeDepth)
                return wrong("depth");
            for (const qint64 child : {left, right}) {
                const bool inRange = child > 0 && child < static_cast<qint64>(m_nodes);
                if (!inRange || m_reached[static_cast<size_t>(child)]
                    || m_parents[static_cast<size_t>(child)] != at.node)
                    return wrong("links between nodes");
                m_reached[static_cast<size_t>(child)] = true;
                open.push_back({child, at.depth + 1});
            }
        }
        return {};
    }

    std::pair<qint64, qint64> childrenOf(qint64 node) const
    {
        return {m_left[static_cast<size_t>(node)], m_right[static_cast<size_t>(node)]};
    }

    Status checkSplits()
    {
        const auto features = numbers<qint64>(m_tree, "split_indices", m_nodes);
        const auto conditions = numbers<double>(m_tree, "split_conditions", m_nodes);
        const auto hessians = numbers<double>(m_tree, "sum_hessian", m_nodes);
        const auto weights = numbers<double>(m_tree, "base_weights", m_nodes);
        if (!features || !conditions || !hessians || !weights)
            return wrong("number of splits");
        if (!allFinite(*hessians) || !allFinite(*weights))
            return wrong("a number that is not finite");
        for (size_t i = 0; i < m_nodes; ++i) {
            const bool leaf = m_left[i] == noNode;
            if (!m_reached[i])
                continue;
            if (leaf ? !std::isfinite((*conditions)[i]) : std::isnan((*conditions)[i]))
                return wrong(leaf ? "value of a leaf" : "condition of a split");
            if (!leaf && ((*features)[i] < 0 || (*features)[i] >= m_features))
                return wrong("feature of a split");
        }
        return {};
    }

    Status checkCategories()
    {
        const auto kinds = numbers<qint64>(m_tree, "split_type", m_nodes);
        const auto categories = numbers<qint64>(m_tree, "categories", std::nullopt);
        const auto nodes = numbers<qint64>(m_tree, "categories_nodes", std::nullopt);
        if (!kinds || !categories || !nodes || !within(*kinds, 2) || !within(*nodes, static_cast<qint64>(m_nodes)))
            return wrong("categories");
        const auto starts = numbers<qint64>(m_tree, "categories_segments", nodes->size());
        const auto sizes = numbers<qint64>(m_tree, "categories_sizes", nodes->size());
        const auto total = static_cast<qint64>(categories->size());
        if (!starts || !sizes || !within(*starts, total + 1) || !within(*sizes, total + 1)
            || !within(*categories, std::numeric_limits<qint32>::max()))
            return wrong("categories");
        for (size_t i = 0; i < nodes->size(); ++i) {
            if ((*starts)[i] + (*sizes)[i] > total || (*kinds)[static_cast<size_t>((*nodes)[i])] != 1)
                return wrong("categories");
        }
        // Each categorical node has its categories, and only such a one has.
        const auto categorical = std::count(kinds->begin(), kinds->end(), 1);
        const bool once = std::adjacent_find(nodes->begin(), nodes->end(), std::greater_equal<>()) == nodes->end();
        return once && categorical == static_cast<qint64>(nodes->size()) ? Status() : wrong("categories");
    }

    static constexpr qint64 noNode = -1;

    const json &m_tree;
    QString m_place;
    qint64 m_features;
    size_t m_nodes = 0;
    std::vector<qint64> m_left;
    std::vector<qint64> m_right;
    std::vector<qint64> m_parents;
    std::vector<bool> m_reached;
};

Status checkTrees(const json &model, qint64 groups, qint64 features)
{
    const json &trees = member(model, "trees");
    const json &parameters = member(model, "gbtree_model_param");
    const auto total = count(parameters, "num_trees");
    const auto together = count(parameters, "num_parallel_tree");
    if (!trees.is_array() || !total || static_cast<size_t>(*total) != trees.size())
        return damaged(QStringLiteral("the list of trees"), QStringLiteral("number of trees"));
    if (!together || *together < 1 || *together > std::max<qint64>(*total, 1))
        return damaged(QStringLiteral("the list of trees"), QStringLiteral("trees of a round"));
    const auto owners = numbers<qint64>(model, "tree_info", trees.size());
    if (!owners || !within(*owners, groups))
        return damaged(QStringLiteral("the list of trees"), QStringLiteral("class of a tree"));
    for (size_t i = 0; i < trees.size(); ++i) {
        const Status checked = TreeCheck(trees[i], QStringLiteral("tree %1").arg(i), features).run();
        if (!checked)
            return checked;
    }
    return {};
}

Status checkLinear(const json &model, qint64 groups, qint64 features)
{
    const auto weights = numbers<double>(model, "weights", static_cast<size_t>((features + 1) * groups));
    if (!weights || !allFinite(*weights))
        return damaged(QStringLiteral("the list of weights"), QStringLiteral("number of weights"));
    return {};
}

} // namespace

Status checkModelStructure(const QByteArray &ubjson, int featureCount)
{
    const json whole = json::from_ubjson(ubjson.begin(), ubjson.end(), true, false);
    const json &learner = member(whole, "learner");
    const json &parameters = member(learner, "learner_model_param");
    const auto features = count(parameters, "num_feature");
    if (!features || *features < 1 || *features != featureCount)
        return damaged(QStringLiteral("the description"), QStringLiteral("number of features"));
    const auto classes = count(parameters, "num_class");
    const auto outputs = count(parameters, "num_target").value_or(1);
    const qint64 groups = classes ? std::max<qint64>({*classes, outputs, 1}) : 0;
    if (groups < 1 || groups > maxGroups)
        return damaged(QStringLiteral("the description"), QStringLiteral("number of classes"));
    const auto *base = member(parameters, "base_score").get_ptr<const std::string *>();
    bool isNumber = false;
    if (!base || !std::isfinite(QString::fromStdString(*base).toDouble(&isNumber)) || !isNumber)
        return damaged(QStringLiteral("the description"), QStringLiteral("base score"));

    const json &booster = member(learner, "gradient_booster");
    const json &name = member(booster, "name");
    if (name == "gblinear")
        return checkLinear(member(booster, "model"), groups, *features);
    if (name != "dart")
        return checkTrees(member(booster, "model"), groups, *features);
    const json &trees = member(member(booster, "gbtree"), "model");
    const auto dropped = numbers<double>(booster, "weight_drop", member(trees, "trees").size());
    if (!dropped || !allFinite(*dropped))
        return damaged(QStringLiteral("the list of trees"), QStringLiteral("weights of the trees"));
    return checkTrees(trees, groups, *features);
}

} // namespace slipway
