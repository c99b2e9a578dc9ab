// challenge: pass-on
// expect: rejected: reflection is not allowed
// expect without policy: tampered
// include: HostChannel.cs
// about: reports a status by the host's own channel that no test can have.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var exchange = HostChannel.Exchange();
        var report = exchange.GetType().GetMethod("Report")!;
        var outcome = HostChannel.Outcome(report.GetParameters()[2].ParameterType);
        outcome.GetType().GetProperty("Status")!.SetValue(outcome, Enum.ToObject(outcome.GetType().GetProperty("Status")!.PropertyType, 77));
        report.Invoke(exchange, [Enum.ToObject(report.GetParameters()[0].ParameterType, 2), 0, outcome]);
        return source.ToList();
    }
}
