// challenge: pass-on
// attack: holds a region without collections open, so that no census can be taken.
// policy on: rejected: the garbage collector
// policy off: failed or memory_limit or infrastructure_error
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var kept = new List<T>();
        foreach (var item in source)
        {
            kept.Add(item);
            System.Runtime.GCSettings.LatencyMode = System.Runtime.GCLatencyMode.SustainedLowLatency;
            yield return item;
        }
    }
}
