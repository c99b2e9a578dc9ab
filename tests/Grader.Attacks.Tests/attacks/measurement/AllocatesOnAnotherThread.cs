// challenge: pass-on
// attack: does its work on another thread, whose allocations the measurement does not see; what the probes throw there
//   ends the process.
// policy on: rejected
// policy off: crashed on LZ-PULL
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        List<T> items = [];
        var worker = new Thread(() => items = source.ToList());
        worker.Start();
        worker.Join();
        return items;
    }
}
