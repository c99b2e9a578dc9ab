// challenge: pass-on
// expect: rejected: reflection is not allowed
// expect without policy: tampered
// include: HostChannel.cs
// about: reports its test as passed by the host's own channel; the host then reports it again.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        HostChannel.Report(HostChannel.Exchange(), 2, 0, passed: true);
        return source.ToList();
    }
}
