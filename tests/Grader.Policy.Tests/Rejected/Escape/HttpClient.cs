// rejects: `new HttpClient(…)` is not allowed here: the network is out of reach, line 8
// rejects: `HttpClient.GetStringAsync`, line 9
// rejects: `System.Net.Http.HttpClient`, line 6
public static class Solution
{
    private static HttpClient? client;

    public static void Open() => client = new HttpClient();
    public static Task<string> Get() => client!.GetStringAsync("http://localhost");
}
