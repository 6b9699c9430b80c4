#include "fit/local_flow.h"
#include "tolerance.h"

#include <QTest>

#include <cmath>

using namespace ostwald;

namespace {

/// Way, its slope by the start, and what spreads, by many small steps of the differential equations.
struct Followed {
    double way = 0.0;
    double growth = 1.0;
    double spreadTime = 0.0;
    double byVariance = 0.0;
    double bySpread = 0.0;
};

Followed follow(const LocalRates& q, double t)
{
    constexpr int steps = 20000;
    const double dt = t / steps;
    Followed now;
    double variance = 1.0; // of a start without D, by the slope at the start
    const auto half = [&](double way, double by) { return way + 0.5 * dt * by; };
    for (int i = 0; i < steps; ++i) {
        const auto velocity = [&](double h) { return q.f + h * (q.slope + 0.5 * q.curve * h); };
        const double middle = half(now.way, velocity(now.way));
        now.growth *= std::exp(dt * (q.slope + q.curve * middle));
        now.way += dt * velocity(middle);
        const double middleVariance = variance * std::exp(q.slope * dt);
        const double middleSpread = half(now.spreadTime, 1.0 + 2.0 * q.slope * now.spreadTime);
        now.byVariance += dt * (q.slope * half(now.byVariance, q.slope * now.byVariance + variance) + middleVariance);
        now.bySpread += dt * (q.slope * half(now.bySpread, q.slope * now.bySpread + now.spreadTime) + middleSpread);
        variance *= std::exp(2.0 * q.slope * dt);
        now.spreadTime += dt * (1.0 + 2.0 * q.slope * middleSpread);
    }
    return now;
}

LocalRates moved(LocalRates q, int which, double by)
{
    (which == 0 ? q.f : which == 1 ? q.slope : q.curve) += by;
    return q;
}

} // namespace

class LocalFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClosedFormIsTheSolution_data()
    {
        QTest::addColumn<double>("f");
        QTest::addColumn<double>("slope");
        QTest::addColumn<double>("curve");
        QTest::newRow("slow") << 0.02 << -0.05 << 0.03;
        QTest::newRow("straight") << 0.3 << 0.0 << 0.0;
        QTest::newRow("no curve") << 0.3 << -0.7 << 0.0;
        QTest::newRow("relaxes within the step") << 0.5 << -2.5 << 0.8;
        QTest::newRow("relaxes at once") << -2.0 << -9.0 << 4.0;
        QTest::newRow("runs apart") << 0.2 << 0.3 << 0.4;
        QTest::newRow("turns") << 0.4 << -0.3 << 1.2;
    }
    void theClosedFormIsTheSolution()
    {
        QFETCH(double, f);
        QFETCH(double, slope);
        QFETCH(double, curve);
        const LocalRates q{f, slope, curve, 0.0};
        constexpr double t = 0.9;
        const LocalFlow flow(q, t);
        const Followed expected = follow(q, t);
        VERIFY_CLOSE(flow.way, expected.way, 1e-6, 1e-9);
        VERIFY_CLOSE(flow.growth, expected.growth, 1e-6, 1e-9);
        VERIFY_CLOSE(flow.spreadTime, expected.spreadTime, 1e-6, 1e-9);
        VERIFY_CLOSE(flow.byVariance, expected.byVariance, 1e-4, 1e-9);
        VERIFY_CLOSE(flow.bySpread, expected.bySpread, 1e-4, 1e-9);
    }

    void derivativesAreThoseOfTheFlow_data() { theClosedFormIsTheSolution_data(); }
    void derivativesAreThoseOfTheFlow()
    {
        QFETCH(double, f);
        QFETCH(double, slope);
        QFETCH(double, curve);
        const LocalRates q{f, slope, curve, 0.0};
        constexpr double t = 0.9;
        constexpr double h = 1e-5;
        const LocalFlow::Derivatives by = LocalFlow(q, t).derivatives(q, t);
        const auto difference = [&](double LocalFlow::*of, int which) {
            return (LocalFlow(moved(q, which, h), t).*of - LocalFlow(moved(q, which, -h), t).*of) / (2.0 * h);
        };
        VERIFY_CLOSE(by.way.f, difference(&LocalFlow::way, 0), 1e-6, 1e-8);
        VERIFY_CLOSE(by.way.slope, difference(&LocalFlow::way, 1), 1e-6, 1e-8);
        VERIFY_CLOSE(by.way.curve, difference(&LocalFlow::way, 2), 1e-6, 1e-8);
        VERIFY_CLOSE(by.growth.f, difference(&LocalFlow::growth, 0), 1e-6, 1e-8);
        VERIFY_CLOSE(by.growth.slope, difference(&LocalFlow::growth, 1), 1e-6, 1e-8);
        VERIFY_CLOSE(by.growth.curve, difference(&LocalFlow::growth, 2), 1e-6, 1e-8);
        VERIFY_CLOSE(by.spreadTime, difference(&LocalFlow::spreadTime, 1), 1e-6, 1e-8);
        VERIFY_CLOSE(by.byVariance, difference(&LocalFlow::byVariance, 1), 1e-6, 1e-8);
        VERIFY_CLOSE(by.bySpread, difference(&LocalFlow::bySpread, 1), 1e-6, 1e-8);
    }

    void seriesAndClosedFormsMeet()
    {
        // Either side of where one takes over from the other.
        const auto at = [](double slope) { return LocalFlow({0.0, slope, 0.0, 0.0}, 1.0); };
        VERIFY_CLOSE(at(-0.29999).spreadTime, at(-0.30001).spreadTime, 3e-5, 0.0);
        VERIFY_CLOSE(at(-0.3 + 1e-10).bySpread, at(-0.3 - 1e-10).bySpread, 1e-9, 0.0);
        VERIFY_CLOSE(TanhOverW(0.1 - 1e-10).value, TanhOverW(0.1 + 1e-10).value, 1e-9, 0.0);
        VERIFY_CLOSE(TanhOverW(0.1 - 1e-10).slope, TanhOverW(0.1 + 1e-10).slope, 1e-8, 0.0);
        VERIFY_CLOSE(TanhOverW(4.0).value, std::tanh(2.0) / 2.0, 1e-9, 0.0);
        VERIFY_CLOSE(TanhOverW(-1.0).value, std::tan(1.0), 1e-9, 0.0);
    }
};

QTEST_APPLESS_MAIN(LocalFlowTest)
#include "tst_local_flow.moc"
