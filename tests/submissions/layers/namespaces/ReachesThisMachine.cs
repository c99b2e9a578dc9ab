// challenge: take-every
// include: AttacksOnce.cs
// expect by layer alone: failed
// expect without layers: passed
// listen: 127.0.0.1
internal static class Attack
{
    // The test listens there.
    private const int Port = 0;

    public static void Run() => new System.Net.Sockets.TcpClient().Connect("127.0.0.1", Port);
}
