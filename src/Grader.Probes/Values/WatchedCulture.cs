using System.Globalization;

namespace Grader.Probes.Values;

/// <summary>Records what it is asked for. (Machines without culture data have no other culture to test with, and compare text as it is
/// written in every culture.)</summary>
internal sealed class WatchedCulture() : CultureInfo("")
{
    public bool WasAskedToCompare { get; private set; }

    public bool WasAskedForCapitals { get; private set; }

    public override CompareInfo CompareInfo
    {
        get
        {
            WasAskedToCompare = true;
            return base.CompareInfo;
        }
    }

    public override TextInfo TextInfo
    {
        get
        {
            WasAskedForCapitals = true;
            return base.TextInfo;
        }
    }
}
