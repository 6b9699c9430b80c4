#include "fit/growth_fit.h"
