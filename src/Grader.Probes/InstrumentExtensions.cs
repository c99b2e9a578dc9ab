namespace Grader.Probes;

/// <summary>What can be set on any probe while it is made: <c>Probe.Of(1, 2).Named("first")</c>.</summary>
public static class InstrumentExtensions
{
    /// <summary>Gives the probe a name in the trace; needed where several probes share one.</summary>
    public static TProbe Named<TProbe>(this TProbe probe, string name)
        where TProbe : Instrument
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        probe.Label = name;
        return probe;
    }

    /// <summary>Keeps no trace, so that pulling costs little: for long inputs. Counting is exact all the same.</summary>
    public static TProbe Untraced<TProbe>(this TProbe probe)
        where TProbe : Instrument
    {
        probe.IsTraced = false;
        return probe;
    }
}
