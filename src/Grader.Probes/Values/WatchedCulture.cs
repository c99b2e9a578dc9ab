using System.Globalization;

namespace Grader.Probes.Values;

/// <summary>Records what it is asked for. (Machines without culture data have no other culture to test with, and compare text as it is
/// written in every culture.)</summary>
internal sealed class WatchedCulture() : CultureInfo("")
{
    private static readonly string[] Names = ["de-DE", "fr-CA", "hu-HU", "sv-SE", "tr-TR", "az-Latn-AZ", "th-TH"];

    /// <summary>Of some culture: code must not know by it that it is watched.</summary>
    public override string Name { get; } = Draw.OneOf(Names);

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
