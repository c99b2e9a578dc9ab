// challenge: pass-on
// expect: rejected: reflection is not allowed
// expect without policy: tampered
// include: HostChannel.cs
// about: writes the final record by the host's own channel after the first test, and leaves with 0.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var exchange = HostChannel.Exchange();
        HostChannel.Report(exchange, 2, 0, passed: true);
        HostChannel.Report(exchange, 3, -1, passed: false);
        Environment.Exit(0);
        return source.ToList();
    }
}
