// challenge: pass-on
// expect: rejected: the network is out of reach
// expect without policy: timeout
// about: asks a service inside the network, as webhooks of others could.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = new HttpClient().GetStringAsync("http://169.254.169.254/latest/meta-data/").GetAwaiter().GetResult();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }
}
