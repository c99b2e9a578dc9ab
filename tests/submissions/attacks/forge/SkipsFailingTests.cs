// challenge: pass-on
// expect: rejected: reflection is not allowed
// expect without policy: tampered
// include: HostChannel.cs
// about: begins the next test by the host's own channel without ending its own, so that one is never reported.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var exchange = HostChannel.Exchange();
        HostChannel.Report(exchange, 1, 1, passed: false);
        HostChannel.Report(exchange, 2, 1, passed: true);
        Environment.Exit(0);
        return source.ToList();
    }
}
