// challenge: pass-on
// expect: rejected: reflection is not allowed
// expect without policy: tampered
// include: HostChannel.cs
// about: copies the secret of the run out of the memory of the host and writes records of its own beside the host's.
using System.Reflection;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var exchange = HostChannel.Exchange();
        foreach (var field in exchange.GetType().GetFields(BindingFlags.NonPublic | BindingFlags.Instance))
        {
            if (field.FieldType == typeof(int)) field.SetValue(exchange, (int)field.GetValue(exchange)! + 1);
        }
        return source.ToList();
    }
}
