"""A server, a certificate that is trusted, and an account there."""

import ssl

import pytest

from app.mail.account import Account
from tests.fixtures.imap_server import USER, Server, certificate


@pytest.fixture(scope="session")
def certificates(tmp_path_factory):
    return tmp_path_factory.mktemp("certificates")


@pytest.fixture(scope="session")
def cert(certificates):
    return certificate(certificates, "localhost", "127.0.0.1")


@pytest.fixture(scope="session")
def foreign_cert(certificates):
    return certificate(certificates, "mail.example.org")


@pytest.fixture
def server(cert):
    made = Server(cert)
    yield made
    made.close()


@pytest.fixture
def trust(cert):
    return ssl.create_default_context(cafile=cert)


@pytest.fixture
def account(server):
    return Account(USER, "localhost", server.port)
