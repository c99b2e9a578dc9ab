// challenge: pass-on
// expect: rejected: reflection is not allowed
// expect without policy: tampered
// include: HostChannel.cs
// about: finds the host's own channel on the heap, with the secret and the sequence in it, and lets it write that every
//   test has passed; ends the process with 0. Only the canary tells.
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
        Environment.Exit(0);
        return source.ToList();
    }
}
