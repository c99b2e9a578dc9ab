// challenge: pass-on
// expect: rejected: reflection is not allowed
// expect without policy: tampered
// include: HostChannel.cs
// about: writes a record by the host's own channel whose every text is a megabyte of terminal sequences.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var exchange = HostChannel.Exchange();
        var report = exchange.GetType().GetMethod("Report")!;
        var outcome = HostChannel.Outcome(report.GetParameters()[2].ParameterType);
        foreach (var text in outcome.GetType().GetProperties().Where(property => property.PropertyType == typeof(string)))
            text.SetValue(outcome, string.Concat(Enumerable.Repeat("\u001b[2J\u202e\ud800", 20_000)));
        report.Invoke(exchange, [Enum.ToObject(report.GetParameters()[0].ParameterType, 2), 0, outcome]);
        return source.ToList();
    }
}
