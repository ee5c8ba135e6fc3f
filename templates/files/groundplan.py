"""What the boot and its services do with values and secrets. Needs Python's own library alone.

values       the exported GROUNDPLAN_ variables as JSON, for the playbook
environment  the service's own variables as an environment file for systemd
deploy-key   reads the private key for the git host from Parameter Store
secrets      reads the secrets from Parameter Store into a file that only root can read
database     makes the PostgreSQL role and database what they should be
manage …     runs a command of the application as ubuntu, with its environment and secrets

Those that change something print "changed" when they did. No secret is printed, or stands on a command line.
"""
import base64
import hashlib
import hmac
import json
import os
import pwd
import re
import subprocess
import sys
import tempfile

PREFIX = "GROUNDPLAN_"
SERVICE = PREFIX + "ENV_"
SECRETS = "/etc/groundplan/secrets.env"
SERVICE_ENV = "/etc/groundplan/service.env"
AWS = "/opt/groundplan/aws-cli/bin/aws"


def value(name, default=""):
    return os.environ.get(PREFIX + name, default)


def service_values():
    return {k[len(SERVICE):]: v for k, v in sorted(os.environ.items()) if k.startswith(SERVICE)}


def values():
    plain = {k[len(PREFIX):].lower(): v for k, v in sorted(os.environ.items())
             if k.startswith(PREFIX) and not k.startswith(SERVICE)}
    json.dump(plain, sys.stdout)


def line(name, text):
    """One line of an environment file, as systemd.exec(5) and a shell read it."""
    return '%s="%s"\n' % (name, re.sub(r'(["\\$`])', r"\\\1", text))


def parse(text):
    """The inverse of line, over a whole file."""
    found = re.findall(r'^([A-Za-z_][A-Za-z0-9_]*)="((?:[^"\\]|\\.)*)"$', text, re.M | re.S)
    return {name: re.sub(r"\\(.)", r"\1", quoted, flags=re.S) for name, quoted in found}


def environment():
    own = {"AWS_REGION": value("REGION"), "AWS_DEFAULT_REGION": value("REGION"),
           "PORT": value("SERVICE_PORT"), "HOST": "0.0.0.0"}
    if value("DATABASE_NAME"):
        own.update(HOST="127.0.0.1", DATABASE_HOST="127.0.0.1", DATABASE_PORT="5432", DATABASE_NAME=value("DATABASE_NAME"),
                   DATABASE_USER=value("DATABASE_USER"), CELERY_BROKER_URL="redis://127.0.0.1:6379/0",
                   DJANGO_MODULE=value("DJANGO_MODULE"), ALLOWED_HOST=value("DOMAIN"))
    if value("APPLICATION_MODULE"):
        own["APPLICATION_MODULE"] = value("APPLICATION_MODULE")
    sys.stdout.write("".join(line(k, v) for k, v in {**own, **service_values()}.items()))


def aws(*arguments):
    # The CLI alone gives the metadata service one second and one try.
    env = {**os.environ, "AWS_DEFAULT_REGION": value("REGION"), "AWS_METADATA_SERVICE_TIMEOUT": "10",
           "AWS_METADATA_SERVICE_NUM_ATTEMPTS": "3", "AWS_MAX_ATTEMPTS": "5"}
    done = subprocess.run([AWS, *arguments, "--output", "json"], env=env, stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


def parameter(name):
    return aws("ssm", "get-parameter", "--with-decryption", "--name", name)["Parameter"]["Value"]


def secrets():
    found = {}
    if value("SECRET_PATH"):
        answer = aws("ssm", "get-parameters-by-path", "--recursive", "--with-decryption", "--path", value("SECRET_PATH"))
        for item in answer["Parameters"]:
            name = re.sub(r"[^A-Za-z0-9_]", "_", item["Name"].rsplit("/", 1)[-1])
            found[name.upper() if name.islower() else name] = item["Value"]
    if value("DATABASE_PASSWORD_PARAMETER"):
        found["DATABASE_PASSWORD"] = parameter(value("DATABASE_PASSWORD_PARAMETER"))
    write(SECRETS, "".join(line(k, v) for k, v in sorted(found.items())), 0o600, "root")


def deploy_key():
    key = parameter(value("DEPLOY_KEY_PARAMETER")).rstrip("\n") + "\n"
    write("/home/ubuntu/.ssh/groundplan_deploy", key, 0o600, "ubuntu")


def write(path, text, mode, owner):
    user = pwd.getpwnam(owner)
    try:
        with open(path, encoding="utf-8") as file:
            if file.read() == text and os.stat(path).st_mode & 0o777 == mode:
                return
    except FileNotFoundError:
        pass
    handle, part = tempfile.mkstemp(dir=os.path.dirname(path))
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
        os.fchmod(file.fileno(), mode)
        os.fchown(file.fileno(), user.pw_uid, user.pw_gid)
    os.replace(part, path)
    print("changed")


def scram(password, salt, rounds=4096):
    """PostgreSQL's stored form of a password (RFC 5803): the server never sees the password, so no log of it can."""
    salted = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, rounds)
    stored = hashlib.sha256(hmac.digest(salted, b"Client Key", "sha256")).digest()
    server = hmac.digest(salted, b"Server Key", "sha256")
    b64 = lambda data: base64.b64encode(data).decode()
    return "SCRAM-SHA-256$%d:%s$%s:%s" % (rounds, b64(salt), b64(stored), b64(server))


def same_password(stored, password):
    match = re.fullmatch(r"SCRAM-SHA-256\$(\d+):([^$]+)\$.*", stored)
    return bool(match) and scram(password, base64.b64decode(match[2]), int(match[1])) == stored


def literal(text):
    return "'" + text.replace("'", "''") + "'"


def identifier(text):
    return '"' + text.replace('"', '""') + '"'


def psql(statement):
    done = subprocess.run(["runuser", "-u", "postgres", "--", "psql", "-XqtA", "-v", "ON_ERROR_STOP=1", "postgres"],
                          input=statement, stdout=subprocess.PIPE, check=True, text=True, cwd="/")
    return done.stdout.strip()


def database():
    name, user = value("DATABASE_NAME"), value("DATABASE_USER")
    with open(SECRETS, encoding="utf-8") as file:
        password = parse(file.read())["DATABASE_PASSWORD"]
    wanted = []
    known = psql("SELECT coalesce(rolpassword, '-') FROM pg_authid WHERE rolname = %s;" % literal(user))
    if not known:
        wanted.append("CREATE ROLE %s LOGIN;" % identifier(user))
    if not same_password(known, password):
        wanted.append("ALTER ROLE %s PASSWORD %s;" % (identifier(user), literal(scram(password, os.urandom(16)))))
    if not psql("SELECT 1 FROM pg_database WHERE datname = %s;" % literal(name)):
        wanted.append("CREATE DATABASE %s OWNER %s;" % (identifier(name), identifier(user)))
    for statement in wanted:
        psql(statement)
    if wanted:
        print("changed")


def manage(arguments):
    env = {"PATH": "/home/ubuntu/app/.venv/bin:/usr/bin:/bin", "HOME": "/home/ubuntu", "LANG": "C.UTF-8"}
    for path in (SERVICE_ENV, SECRETS):
        with open(path, encoding="utf-8") as file:
            env.update(parse(file.read()))
    user = pwd.getpwnam("ubuntu")
    os.initgroups("ubuntu", user.pw_gid)
    os.setgid(user.pw_gid)
    os.setuid(user.pw_uid)
    os.chdir("/home/ubuntu/app")
    os.execvpe(arguments[0], arguments, env)


def main(command, *arguments):
    if command in ("secrets", "deploy-key", "database") and PREFIX + "REGION" not in os.environ:
        # Started by systemd or by the playbook: the boot's values lie in a file that bash wrote.
        shell = "set -a; . /etc/groundplan/boot.env; exec python3 \"$@\""
        os.execv("/bin/bash", ["bash", "-c", shell, "bash", __file__, command, *arguments])
    if command == "manage":
        manage(arguments)
    commands = {"values": values, "environment": environment, "secrets": secrets, "deploy-key": deploy_key,
                "database": database}
    commands[command]()


if __name__ == "__main__":
    main(*sys.argv[1:])
