// challenge: pass-on
// expect: rejected: reflection is not allowed
// expect without policy: tampered
// include: HostChannel.cs
// about: forges every record by the host's own channel, but dies by a signal instead of leaving with 0.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var exchange = HostChannel.Exchange();
        HostChannel.Report(exchange, 2, 0, passed: true);
        for (var test = 1; test < 6; test++)
        {
            HostChannel.Report(exchange, 1, test, passed: false);
            HostChannel.Report(exchange, 2, test, passed: true);
        }

        HostChannel.Report(exchange, 3, -1, passed: false);
        Environment.FailFast("done");
        return source.ToList();
    }
}
