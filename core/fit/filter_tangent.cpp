#include "fit/filter_tangent.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <utility>

namespace ostwald {
namespace {

/// What a change of the rates makes of something with these derivatives by them.
double along(const LocalRates& by, const LocalRates& change)
{
    return by.f * change.f + by.slope * change.slope + by.curve * change.curve + by.spread * change.spread;
}

LocalRates sumOf(std::initializer_list<std::pair<double, const LocalRates*>> terms)
{
    LocalRates sum;
    for (const auto& [factor, rates] : terms) {
        sum.f += factor * rates->f;
        sum.slope += factor * rates->slope;
        sum.curve += factor * rates->curve;
        sum.spread += factor * rates->spread;
    }
    return sum;
}

} // namespace

constexpr std::array<FilterTangent::Slopes FilterTangent::*, FilterTangent::correlatedStates> FilterTangent::components{
    &FilterTangent::m_x,  &FilterTangent::m_xx, &FilterTangent::m_a,  &FilterTangent::m_b, &FilterTangent::m_xa,
    &FilterTangent::m_xb, &FilterTangent::m_aa, &FilterTangent::m_ab, &FilterTangent::m_bb};

FilterTangent::FilterTangent(const Setup& setup)
    : m_input(*setup.input), m_slopes(*setup.slopes), m_filter(*setup.input)
{
    const GrowthModel& model = *setup.model;
    const GrowthLayout& layout = model.layout();
    for (Eigen::Index i = 0; i < GrowthLayout::constants; ++i)
        m_order.push_back(i);
    for (Eigen::Index i = layout.firstDelta(); i < layout.size(); ++i)
        m_order.push_back(i);
    m_others = m_order.size();
    m_shapes = static_cast<std::size_t>(layout.deltas);
    m_white = growthParameterCount + m_shapes;
    for (Eigen::Index i = 0; i < layout.knots; ++i)
        m_order.push_back(layout.firstKnot() + i);
    for (std::size_t i = 0; i < states(); ++i)
        (this->*components[i]).resize(columns());
    const auto& lnC = model.sites().lnSurfaceFactor;
    for (std::size_t step = 0; step + 1 < model.t_s().size(); ++step) {
        const double middle_s = 0.5 * (model.t_s()[step] + model.t_s()[step + 1]);
        const auto knot = model.knotAt(middle_s);
        StepUnknowns unknowns{static_cast<std::size_t>(knot.knot), knot.next, 0, 0.0, 0.0};
        if (m_shapes > 0) {
            const auto shape = model.deltaKnotAt(middle_s);
            unknowns.shape = static_cast<std::size_t>(shape.knot);
            unknowns.nextShape = shape.next;
            unknowns.lnPrefactorByShift = lnC[1] + 2.0 * lnC[2] * m_input.shift[step];
        }
        m_steps.push_back(unknowns);
    }
}

void FilterTangent::start(const ObservedParticle& particle)
{
    m_filter.start(particle);
    for (const auto component : components)
        std::ranges::fill(this->*component, 0.0);
    m_isFresh = true;
    const bool isKnown = particle.startVariance > 0.0;
    const double slow = m_input.isCorrelated ? m_input.slow : 0.0;
    const double noise = particle.noise.front() * m_input.white + slow;
    const bool isFloored =
        !isKnown || particle.startVariance - noise < GrowthFilter::smallestReal * particle.startVariance;
    const double spread = !isKnown      ? GrowthFilter::unknownSpread
                          : isFloored ? GrowthFilter::smallestReal * particle.startVariance
                                      : particle.startVariance - noise;
    const double total = spread + noise;
    const double weight = spread / total;
    const double share = slow / total;
    const double away = isKnown ? particle.x.front() - particle.startMean : 0.0;
    // By ln of the standard deviation of the white noise, then of the slow one.
    const double bySlow[] = {0.0, 2.0 * slow};
    const double byNoise[] = {2.0 * particle.noise.front() * m_input.white, 2.0 * slow};
    for (std::size_t i = 0; i < (m_input.isCorrelated ? 2U : 1U); ++i) {
        const double dSpread = isFloored ? 0.0 : -byNoise[i];
        const double dTotal = dSpread + byNoise[i];
        const double dWeight = (dSpread - weight * dTotal) / total;
        const std::size_t at = m_white + i;
        m_x[at] = dWeight * away;
        m_xx[at] = dWeight * noise + weight * byNoise[i];
        if (!m_input.isCorrelated)
            continue;
        const double dShare = (bySlow[i] - share * dTotal) / total;
        m_a[at] = dShare * away;
        m_aa[at] = bySlow[i] - dShare * slow - share * bySlow[i];
        m_xa[at] = -(dWeight * slow + weight * bySlow[i]);
    }
    if (m_input.isCorrelated)
        m_bb[m_white + 3] = 2.0 * m_input.rateSpread;
}

void FilterTangent::enter(std::size_t knot)
{
    const bool isNext = !m_isFresh && knot == m_knot + 1;
    m_isFresh = false;
    m_knot = knot;
    for (std::size_t i = 0; i < states(); ++i) {
        double* const knots = (this->*components[i]).data() + m_others;
        knots[0] = isNext ? knots[1] : 0.0;
        std::fill(knots + 1, knots + 2 + states(), 0.0);
        knots[2 + i] = 1.0;
    }
}

void FilterTangent::stateSlopes(Eigen::Ref<Eigen::MatrixXd> slopes) const
{
    for (Eigen::Index row = 0; row < slopes.rows(); ++row) {
        const double* const own = (this->*components[static_cast<std::size_t>(row)]).data() + m_others;
        for (Eigen::Index i = 0; i < slopes.cols(); ++i)
            slopes(row, i) = own[i];
    }
}

void FilterTangent::predict(std::size_t step)
{
    for (int part = 0; part < m_input.parts[step]; ++part) {
        const LocalSlopes local = localSlopes(step);
        if (m_input.isCorrelated)
            advanceCorrelated(local, step);
        else
            advanceWhite(local, step);
    }
    if (m_input.isCorrelated)
        forget();
}

FilterTangent::LocalSlopes FilterTangent::localSlopes(std::size_t step) const
{
    const double low = m_input.table->low();
    const bool isLow = m_filter.state.x < low;
    const double x = isLow ? low : m_filter.state.x;
    const DetachmentSlopes::Slopes at = m_slopes.slopesAt(x, m_input.shift[step]);
    const double inverse = 1.0 / (1.0 + m_input.chi * x);
    const double attached = m_input.prefactor[step] * inverse;
    const double decline = m_input.chi * inverse;
    const double down = attached * std::exp(at.u.value);
    const double up = attached * m_input.rho[step];
    const double growth = at.u.first - decline;
    const double square = growth * growth + at.u.second + decline * decline;
    LocalSlopes local;
    LocalRates& q = local.q;
    q.spread = (up + down) / (3.0 * x * x);
    q.f = up - down - q.spread / x;
    if (!isLow) {
        q.slope = -decline * up - down * growth;
        q.curve = 2.0 * decline * decline * up - down * square;
    }
    // By something that changes ln up, ln down, growth, u'' and decline so much.
    const auto by = [&](double lnUp, double lnDown, double dGrowth, double second, double dDecline) {
        const double dUp = up * lnUp;
        const double dDown = down * lnDown;
        LocalRates d;
        d.spread = (dUp + dDown) / (3.0 * x * x);
        d.f = dUp - dDown - d.spread / x;
        if (!isLow) {
            d.slope = -dDecline * up - decline * dUp - dDown * growth - down * dGrowth;
            d.curve = 4.0 * decline * dDecline * up + 2.0 * decline * decline * dUp - dDown * square -
                      down * (2.0 * growth * dGrowth + second + 2.0 * decline * dDecline);
        }
        return d;
    };
    if (!isLow) {
        LocalRates& d = local.by[X];
        d = by(-decline, growth, at.u.second + decline * decline, at.third, -decline * decline);
        d.spread -= 2.0 * q.spread / x;
        d.f += 3.0 * q.spread / (x * x);
    }
    const double lnC = m_steps[step].lnPrefactorByShift;
    const double chiX = decline * x;
    const double declineByLnChi = decline * (1.0 - chiX);
    local.by[LnRho] = by(1.0, 0.0, 0.0, 0.0, 0.0);
    if (m_shapes > 0)
        local.by[Shift] = by(lnC, lnC + at.shift.value, at.shift.first, at.shift.second, 0.0);
    local.by[FirstConstant] = by(0.0, at.dEpsF.value, at.dEpsF.first, at.dEpsF.second, 0.0);
    local.by[FirstConstant + 1] = by(0.0, at.dEpsE.value, at.dEpsE.first, at.dEpsE.second, 0.0);
    local.by[FirstConstant + 2] = by(0.0, at.alpha.value, at.alpha.first, at.alpha.second, 0.0);
    local.by[FirstConstant + 3] = by(1.0, 1.0, 0.0, 0.0, 0.0);
    local.by[FirstConstant + 4] = by(-chiX, at.lnChi.value - chiX, at.lnChi.first - declineByLnChi,
                                     at.lnChi.second, declineByLnChi);
    return local;
}

void FilterTangent::addDirect(Slopes& slopes, const std::array<double, locals>& by, std::size_t step)
{
    const StepUnknowns& unknowns = m_steps[step];
    for (std::size_t i = 0; i < growthParameterCount; ++i)
        slopes[i] += by[FirstConstant + i];
    if (m_shapes > 0) {
        slopes[growthParameterCount + unknowns.shape] += (1.0 - unknowns.nextShape) * by[Shift];
        if (m_shapes > 1)
            slopes[growthParameterCount + unknowns.shape + 1] += unknowns.nextShape * by[Shift];
    }
    slopes[m_others] += (1.0 - unknowns.nextKnot) * by[LnRho];
    slopes[m_others + 1] += unknowns.nextKnot * by[LnRho];
}

void FilterTangent::advanceWhite(const LocalSlopes& local, std::size_t step)
{
    const LocalRates& q = local.q;
    const double dt = m_input.dt_s[step];
    const double variance = m_filter.state.xx;
    const LocalFlow flow(q, dt);
    const double mean = 0.5 * (variance * flow.byVariance + q.spread * flow.bySpread);
    const LocalFlow::Derivatives by = flow.derivatives(q, dt);
    const double toGrowth = 2.0 * flow.growth * variance;
    const LocalRates xBy{by.way.f,
                         by.way.slope + 0.5 * q.curve * (variance * by.byVariance + q.spread * by.bySpread),
                         by.way.curve + mean, 0.5 * q.curve * flow.bySpread};
    const LocalRates xxBy{toGrowth * by.growth.f, toGrowth * by.growth.slope + q.spread * by.spreadTime,
                          toGrowth * by.growth.curve, flow.spreadTime};
    std::array<double, locals> x;
    std::array<double, locals> xx;
    for (std::size_t l = 0; l < locals; ++l) {
        x[l] = along(xBy, local.by[l]);
        xx[l] = along(xxBy, local.by[l]);
    }
    const double byX = 1.0 + x[X];
    const double byVariance = 0.5 * q.curve * flow.byVariance;
    const double square = flow.growth * flow.growth;
    double* const sx = m_x.data();
    double* const sxx = m_xx.data();
    for (std::size_t i = 0; i < columns(); ++i) {
        const double dx = sx[i];
        sx[i] = byX * dx + byVariance * sxx[i];
        sxx[i] = xx[X] * dx + square * sxx[i];
    }
    addDirect(m_x, x, step);
    addDirect(m_xx, xx, step);
    m_filter.advance(q, dt);
}

void FilterTangent::advanceCorrelated(const LocalSlopes& unscaled, std::size_t step)
{
    const FilterState& s = m_filter.state;
    const double dt = m_input.dt_s[step];
    const double factor = std::exp(s.b);
    const auto scaled = [factor](const LocalRates& d) {
        return LocalRates{factor * d.f, factor * d.slope, factor * d.curve, factor * d.spread};
    };
    const LocalRates q = scaled(unscaled.q);
    const LocalFlow flow(q, dt);
    const double growth = flow.growth;
    const double slope = q.slope + q.curve * flow.way; // at the end of the way
    const double velocity = q.f + flow.way * (q.slope + 0.5 * q.curve * flow.way);
    const double push = dt * velocity;
    const double mean = 0.5 * (s.xx * flow.byVariance + q.spread * flow.bySpread);
    const LocalFlow::Derivatives by = flow.derivatives(q, dt);
    const LocalRates pushBy{dt * (1.0 + slope * by.way.f), dt * (flow.way + slope * by.way.slope),
                            dt * (0.5 * flow.way * flow.way + slope * by.way.curve), 0.0};
    const LocalRates slopeBy{q.curve * by.way.f, 1.0 + q.curve * by.way.slope, flow.way + q.curve * by.way.curve, 0.0};
    const LocalRates growthBy{by.growth.f, by.growth.slope, by.growth.curve, 0.0};
    // The mean's terms with the covariances of b: dt slope growth xb + push (1 + dt slope) bb / 2.
    const double withSlope = dt * (growth * s.xb + 0.5 * push * s.bb);
    const double withGrowth = dt * slope * s.xb;
    const double withPush = 0.5 * (1.0 + dt * slope) * s.bb;
    LocalRates xBy = sumOf({{withSlope, &slopeBy}, {withGrowth, &growthBy}, {withPush, &pushBy}});
    xBy.f += by.way.f;
    xBy.slope += by.way.slope + 0.5 * q.curve * (s.xx * by.byVariance + q.spread * by.bySpread);
    xBy.curve += by.way.curve + mean;
    xBy.spread += 0.5 * q.curve * flow.bySpread;
    LocalRates xxBy =
        sumOf({{2.0 * (growth * s.xx + push * s.xb), &growthBy}, {2.0 * (growth * s.xb + push * s.bb), &pushBy}});
    xxBy.slope += q.spread * by.spreadTime;
    xxBy.spread += flow.spreadTime;
    const LocalRates xaBy = sumOf({{s.xa, &growthBy}, {s.ab, &pushBy}});
    const LocalRates xbBy = sumOf({{s.xb, &growthBy}, {s.bb, &pushBy}});
    std::array<double, locals> x;
    std::array<double, locals> xx;
    std::array<double, locals> xa;
    std::array<double, locals> xb;
    for (std::size_t l = 0; l < locals; ++l) {
        const LocalRates d = scaled(unscaled.by[l]);
        x[l] = along(xBy, d);
        xx[l] = along(xxBy, d);
        xa[l] = along(xaBy, d);
        xb[l] = along(xbBy, d);
    }
    // The rates go with e^b.
    const double xByB = along(xBy, q);
    const double xxByB = along(xxBy, q);
    const double xaByB = along(xaBy, q);
    const double xbByB = along(xbBy, q);
    const double byVariance = 0.5 * q.curve * flow.byVariance;
    const double byCovariance = dt * slope * growth;
    const double bySquare = 0.5 * push * (1.0 + dt * slope);
    for (std::size_t i = 0; i < columns(); ++i) {
        const double dx = m_x[i];
        const double db = m_b[i];
        const double dxx = m_xx[i];
        const double dxb = m_xb[i];
        const double dbb = m_bb[i];
        m_x[i] = dx + x[X] * dx + xByB * db + byVariance * dxx + byCovariance * dxb + bySquare * dbb;
        m_xx[i] = xx[X] * dx + xxByB * db + growth * growth * dxx + 2.0 * growth * push * dxb + push * push * dbb;
        m_xa[i] = xa[X] * dx + xaByB * db + growth * m_xa[i] + push * m_ab[i];
        m_xb[i] = xb[X] * dx + xbByB * db + growth * dxb + push * dbb;
    }
    addDirect(m_x, x, step);
    addDirect(m_xx, xx, step);
    addDirect(m_xa, xa, step);
    addDirect(m_xb, xb, step);
    m_filter.advance(unscaled.q, dt);
}

void FilterTangent::forget()
{
    const FilterState before = m_filter.state;
    const double memory = m_input.memory;
    const double square = memory * memory;
    for (std::size_t i = 0; i < columns(); ++i) {
        m_a[i] *= memory;
        m_xa[i] *= memory;
        m_ab[i] *= memory;
        m_aa[i] *= square;
    }
    const std::size_t slow = m_white + 1;
    m_aa[slow] += (1.0 - square) * 2.0 * m_input.slow;
    const std::size_t at = m_white + 2;
    const double dMemory = memory * (1.0 - memory); // by its logit
    m_a[at] += dMemory * before.a;
    m_xa[at] += dMemory * before.xa;
    m_ab[at] += dMemory * before.ab;
    m_aa[at] += 2.0 * memory * dMemory * (before.aa - m_input.slow);
    m_filter.forget();
}

void FilterTangent::update(const ObservedParticle& particle, std::size_t k, Row& row)
{
    if (m_input.isCorrelated)
        updateCorrelated(particle, k, row);
    else
        updateWhite(particle, k, row);
}

void FilterTangent::updateWhite(const ObservedParticle& particle, std::size_t k, Row& row)
{
    const double before = m_filter.state.xx;
    m_filter.update(particle, k, row.error, row.variance);
    const double white = particle.noise[k] * m_input.white;
    const double inverse = 1.0 / row.variance;
    const double gain = before * inverse;
    const double error = row.error;
    double* const de = row.errorSlope.data();
    double* const ds = row.varianceSlope.data();
    double* const sx = m_x.data();
    double* const sxx = m_xx.data();
    const auto take = [&](std::size_t i, double dWhite) {
        const double dGain = (sxx[i] - gain * (sxx[i] + dWhite)) * inverse;
        de[i] = -sx[i];
        ds[i] = sxx[i] + dWhite;
        sx[i] = (1.0 - gain) * sx[i] + dGain * error;
        sxx[i] = dGain * white + gain * dWhite;
    };
    const double beforeWhite[] = {sx[m_white], sxx[m_white]};
    for (std::size_t i = 0; i < columns(); ++i)
        take(i, 0.0);
    sx[m_white] = beforeWhite[0];
    sxx[m_white] = beforeWhite[1];
    take(m_white, 2.0 * white);
}

void FilterTangent::updateCorrelated(const ObservedParticle& particle, std::size_t k, Row& row)
{
    const FilterState s = m_filter.state;
    m_filter.update(particle, k, row.error, row.variance);
    const double hx = s.xx + s.xa;
    const double ha = s.xa + s.aa;
    const double hb = s.xb + s.ab;
    const double inverse = 1.0 / row.variance;
    const double gx = hx * inverse;
    const double ga = ha * inverse;
    const double gb = hb * inverse;
    const double error = row.error;
    const double white[] = {0.0, 2.0 * particle.noise[k] * m_input.white};
    double* const de = row.errorSlope.data();
    double* const ds = row.varianceSlope.data();
    const auto take = [&](std::size_t i, double dWhite) {
        const double dhx = m_xx[i] + m_xa[i];
        const double dha = m_xa[i] + m_aa[i];
        const double dhb = m_xb[i] + m_ab[i];
        const double dError = -m_x[i] - m_a[i];
        const double dVariance = dhx + dha + dWhite;
        de[i] = dError;
        ds[i] = dVariance;
        const double dgx = (dhx - gx * dVariance) * inverse;
        const double dga = (dha - ga * dVariance) * inverse;
        const double dgb = (dhb - gb * dVariance) * inverse;
        m_x[i] += dgx * error + gx * dError;
        m_a[i] += dga * error + ga * dError;
        m_b[i] += dgb * error + gb * dError;
        m_xx[i] -= dgx * hx + gx * dhx;
        m_xa[i] -= dgx * ha + gx * dha;
        m_xb[i] -= dgx * hb + gx * dhb;
        m_aa[i] -= dga * ha + ga * dha;
        m_ab[i] -= dga * hb + ga * dhb;
        m_bb[i] -= dgb * hb + gb * dhb;
    };
    const auto all = [&](std::size_t begin, std::size_t end, double dWhite) {
        for (std::size_t i = begin; i < end; ++i)
            take(i, dWhite);
    };
    all(0, m_white, white[0]);
    all(m_white, m_white + 1, white[1]);
    all(m_white + 1, columns(), white[0]);
}

} // namespace ostwald
