// challenge: pass-on
// expect: rejected: the garbage collector
// expect without policy: failed or memory_limit or infrastructure_error
// about: holds a region without collections open, so that no census can be taken.
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
