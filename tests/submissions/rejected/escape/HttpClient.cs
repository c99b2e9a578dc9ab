// expect: rejected: `new HttpClient(…)` is not allowed here: the network is out of reach, line 8, column 43
// expect: rejected: `HttpClient.GetStringAsync`, line 9, column 49
// expect: rejected: `System.Net.Http.HttpClient`, line 6, column 20
public static class Solution
{
    private static HttpClient? client;

    public static void Open() => client = new HttpClient();
    public static Task<string> Get() => client!.GetStringAsync("http://localhost");
}
