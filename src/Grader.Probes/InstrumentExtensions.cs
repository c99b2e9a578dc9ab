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

    /// <summary>Keeps no trace, which makes pulls cheap for long inputs. Counts stay exact.</summary>
    public static TProbe Untraced<TProbe>(this TProbe probe)
        where TProbe : Instrument
    {
        probe.IsTraced = false;
        return probe;
    }
}
