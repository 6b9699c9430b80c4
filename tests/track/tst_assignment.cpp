#include "track/assignment.h"

#include <QTest>

#include <functional>
#include <random>

using namespace ostwald;

namespace {

double costOf(const std::vector<int>& columnOf, const std::vector<Candidate>& candidates, double unmatched)
{
    double cost = 0.0;
    for (std::size_t row = 0; row < columnOf.size(); ++row) {
        double own = unmatched;
        for (const Candidate& c : candidates)
            if (c.row == static_cast<int>(row) && c.column == columnOf[row])
                own = c.cost;
        cost += own;
    }
    return cost;
}

double cheapestByTrial(int rows, int columns, const std::vector<Candidate>& candidates, double unmatched)
{
    std::vector<bool> used(static_cast<std::size_t>(columns), false);
    const std::function<double(int)> best = [&](int row) -> double {
        if (row == rows)
            return 0.0;
        double least = unmatched + best(row + 1);
        for (const Candidate& c : candidates) {
            if (c.row != row || used[static_cast<std::size_t>(c.column)])
                continue;
            used[static_cast<std::size_t>(c.column)] = true;
            least = std::min(least, c.cost + best(row + 1));
            used[static_cast<std::size_t>(c.column)] = false;
        }
        return least;
    };
    return best(0);
}

} // namespace

class AssignmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void costsAsLittleAsTheBestOfAllTrials()
    {
        std::mt19937 random(7);
        for (int trial = 0; trial < 400; ++trial) {
            const int rows = 1 + static_cast<int>(random() % 6);
            const int columns = 1 + static_cast<int>(random() % 6);
            std::vector<Candidate> candidates;
            for (int i = 0; i < rows; ++i)
                for (int j = 0; j < columns; ++j)
                    if (random() % 3 != 0)
                        candidates.push_back({i, j, static_cast<double>(random() % 1000) / 100.0});
            const double unmatched = 6.0;
            const auto columnOf = cheapestAssignment(rows, columns, candidates, unmatched);
            const double cost = costOf(columnOf, candidates, unmatched);
            QVERIFY(std::abs(cost - cheapestByTrial(rows, columns, candidates, unmatched)) < 1e-9);
            std::vector<int> uses(static_cast<std::size_t>(columns), 0);
            for (const int column : columnOf)
                if (column >= 0)
                    QVERIFY(++uses[static_cast<std::size_t>(column)] == 1);
        }
    }

    void greedyTakesTheCheapestLinkFirst()
    {
        const std::vector<Candidate> candidates{{0, 0, 2.0}, {0, 1, 3.0}, {1, 0, 1.0}, {1, 1, 9.0}};
        QCOMPARE(greedyAssignment(2, 2, candidates), (std::vector<int>{1, 0}));
        QCOMPARE(cheapestAssignment(2, 2, candidates, 100.0), (std::vector<int>{1, 0}));
    }
};

QTEST_APPLESS_MAIN(AssignmentTest)
#include "tst_assignment.moc"
