using System.Diagnostics;

namespace Grader.Probes;

/// <summary>A plain counter for operations in the author's own items or functions.</summary>
[StackTraceHidden]
public sealed class CounterProbe : CallProbe
{
    internal CounterProbe() => IsTraced = false;

    /// <summary>Counts one operation.</summary>
    public void Count() => CountCall(default);
}
