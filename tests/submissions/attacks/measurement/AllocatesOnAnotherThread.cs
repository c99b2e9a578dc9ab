// challenge: pass-on
// expect: rejected
// expect without policy: crashed on LZ-PULL
// about: does its work on another thread, whose allocations the measurement does not see; what the probes throw there
//   ends the process.
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
